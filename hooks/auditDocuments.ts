import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
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
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const changes = changesBetween(operation === 'update' ? previousDoc : {}, doc, req.payload.secret)
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
  const changes = changesBetween((previousDoc ?? {}) as Doc, doc as Doc, req.payload.secret)
  await writeAudit({ action: 'update', collection: global.slug, changes, req })
}

type Doc = Record<string, unknown>

/** Names of the changed fields with their old and new values; long texts and personal data are not copied. */
function changesBetween(
  before: Doc,
  after: Doc,
  salt: string,
): Record<string, { from: unknown; to: unknown }> {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after)])
  const changes: Record<string, { from: unknown; to: unknown }> = {}
  for (const name of names) {
    // What the caller may not read is missing from `after`; it cannot have been changed by them.
    if (secret.has(name) || after[name] === undefined) continue
    const from = brief(before?.[name])
    const to = brief(after[name])
    if (JSON.stringify(from) === JSON.stringify(to)) continue
    changes[name] = personal.has(name)
      ? { from: marked(from, salt), to: marked(to, salt) }
      : { from: short(from), to: short(to) }
  }
  return changes
}

/** Related documents count by their id. */
function brief(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(brief)
  if (value && typeof value === 'object') {
    const { id, createdAt } = value as Doc
    if (id && createdAt) return id
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, brief(inner)]))
  }
  return value ?? null
}

const marked = (value: unknown, salt: string) => (value === null ? null : pseudonym(value, salt))

function short(value: unknown): unknown {
  const json = JSON.stringify(value)
  return json && json.length > 2000 ? { omitted: 'long', characters: json.length } : value
}
