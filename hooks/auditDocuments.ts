import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  FlattenedField,
  GlobalAfterChangeHook,
  TypeWithID,
} from 'payload'
import { pseudonym, writeAudit } from '@/operations/audit/writeAudit'

/** Fields that are personal data wherever they stand. */
const personal = new Set(['email', 'phone', 'firstName', 'lastName'])
/** Never in the log, in no form. */
const secret = new Set([
  'password',
  'salt',
  'hash',
  'key',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'sessions',
  'updatedAt',
  'createdAt',
])

export const auditChange: CollectionAfterChangeHook<Doc & TypeWithID> = async ({
  collection,
  data,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const fields = collection.flattenedFields
  const before = operation === 'update' ? idsOnly(previousDoc, fields) : {}
  // What was written but may not be read by whoever wrote it is known from what was sent.
  const after = idsOnly({ ...(data as Doc | undefined), ...doc }, fields)
  const changes = changesBetween(before, after, req.payload.secret)
  if (operation === 'update' && Object.keys(changes).length === 0) return
  const title = collection.slug === 'users' ? null : doc[collection.admin.useAsTitle ?? 'id']
  await writeAudit({
    action: operation,
    collection: collection.slug,
    documentId: String(doc.id),
    title,
    changes,
    req,
  })
}

export const auditDelete: CollectionAfterDeleteHook<Doc & TypeWithID> = async ({
  collection,
  doc,
  id,
  req,
}) => {
  const title = collection.slug === 'users' ? null : doc?.[collection.admin.useAsTitle ?? 'id']
  await writeAudit({ action: 'delete', collection: collection.slug, documentId: String(id), title, req })
}

export const auditGlobal: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req }) => {
  const fields = global.flattenedFields
  const before = idsOnly((previousDoc ?? {}) as Doc, fields)
  const changes = changesBetween(before, idsOnly(doc as Doc, fields), req.payload.secret)
  await writeAudit({ action: 'update', collection: global.slug, changes, req })
}

type Doc = Record<string, unknown>

/** Names of the changed fields with their old and new values; long texts and personal data are not copied. */
function changesBetween(
  before: Doc,
  after: Doc,
  salt: string,
): Record<string, { from: unknown; to: unknown }> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const changes: Record<string, { from: unknown; to: unknown }> = {}
  for (const name of names) {
    // What the caller may neither read nor write is missing from `after`.
    if (secret.has(name) || after[name] === undefined) continue
    const from = before[name] ?? null
    const to = after[name] ?? null
    if (JSON.stringify(from) === JSON.stringify(to)) continue
    changes[name] = personal.has(name)
      ? { from: marked(from, salt), to: marked(to, salt) }
      : { from: short(from), to: short(to) }
  }
  return changes
}

/** Related documents count by their id, however much of them was read along. */
function idsOnly(document: Doc, fields: FlattenedField[]): Doc {
  return Object.fromEntries(
    Object.entries(document ?? {}).map(([name, value]) => {
      const field = fields.find((candidate) => candidate.name === name)
      return [name, field ? idsIn(value, field) : value]
    }),
  )
}

function idsIn(value: unknown, field: FlattenedField): unknown {
  if (value === null || typeof value !== 'object') return value
  if (field.type === 'relationship' || field.type === 'upload') {
    if (Array.isArray(value)) return value.map((entry) => idsIn(entry, field))
    return (value as Doc).id ?? value
  }
  if (!('flattenedFields' in field)) return value
  return Array.isArray(value)
    ? value.map((row: Doc) => idsOnly(row, field.flattenedFields))
    : idsOnly(value as Doc, field.flattenedFields)
}

const marked = (value: unknown, salt: string) => (value === null ? null : pseudonym(value, salt))

function short(value: unknown): unknown {
  const json = JSON.stringify(value)
  return json && json.length > 2000 ? { omitted: 'long', characters: json.length } : value
}
