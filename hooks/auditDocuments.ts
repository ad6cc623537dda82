import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  FlattenedField,
  GlobalAfterChangeHook,
  SanitizedCollectionConfig,
  TypeWithID,
} from 'payload'
import { pseudonym, writeAudit } from '@/operations/audit/writeAudit'

/** Fields that are personal data wherever they stand. */
const personal = new Set(['email', 'phone', 'firstName', 'lastName'])
/** Never in the log, in no form. */
const secret = new Set([
  'manage',
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
/**
 * What is written about guests: here every text may name or describe one, so that only a mark of it is kept, apart from
 * these. Erasing a guest then leaves nothing of his in the log.
 */
const aboutGuests: Record<string, Set<string>> = {
  customers: new Set(),
  consents: new Set(['textVersion']),
  'contact-problems': new Set(['detail']),
  'customer-merges': new Set(['by']),
  feedback: new Set(['serviceDate', 'answeredBy']),
  'form-messages': new Set(['topic', 'page', 'answeredBy']),
  'import-batches': new Set(['by']),
  'gift-cards': new Set(['currency', 'deliverOn', 'lastFour']),
  memberships: new Set(['currency', 'providerId']),
  'payment-tasks': new Set(['currency', 'detail', 'serviceDate']),
  payments: new Set(['currency', 'decline', 'providerId', 'reference', 'serviceDate']),
  refunds: new Set(['currency', 'failure', 'providerId', 'requestedBy']),
  reservations: new Set(['policySnapshot', 'reference', 'serviceDate', 'statusChangedBy', 'venueTimeZone']),
}
const texts = ['text', 'textarea', 'email', 'json', 'code', 'richText']
/** Collections whose titles name a person. */
const nameless = new Set([
  'memberships',
  'users',
  'customers',
  'contact-problems',
  'form-messages',
  'import-batches',
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
  const open = aboutGuests[collection.slug]
  const marks = open ? { fields, open, salt: req.payload.secret } : null
  const changes = changesBetween(
    marks ? marked(before, marks) : before,
    marks ? marked(after, marks) : after,
    req.payload.secret,
  )
  if (operation === 'update' && Object.keys(changes).length === 0) return
  const title = titleOf(collection, doc)
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
  const title = titleOf(collection, doc)
  await writeAudit({ action: 'delete', collection: collection.slug, documentId: String(id), title, req })
}

export const auditGlobal: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req }) => {
  const fields = global.flattenedFields
  const before = idsOnly((previousDoc ?? {}) as Doc, fields)
  const changes = changesBetween(before, idsOnly(doc as Doc, fields), req.payload.secret)
  await writeAudit({ action: 'update', collection: global.slug, changes, req })
}

type Doc = Record<string, unknown>

const titleOf = ({ slug, admin }: SanitizedCollectionConfig, doc: Doc | undefined) =>
  nameless.has(slug) ? null : doc?.[admin.useAsTitle ?? 'id']

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
      ? { from: mark(from, salt), to: mark(to, salt) }
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

type Marks = { fields: FlattenedField[]; open: Set<string>; salt: string }

/** The document with a mark in place of each text about a guest. */
function marked(document: Doc, { fields, open, salt }: Marks): Doc {
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => {
      const field = fields.find((candidate) => candidate.name === name)
      if (!field || value === null || value === undefined || open.has(name)) return [name, value]
      if (texts.includes(field.type)) return [name, mark(value, salt)]
      if (!('flattenedFields' in field) || typeof value !== 'object') return [name, value]
      const inner = { fields: field.flattenedFields, open, salt }
      return [
        name,
        Array.isArray(value) ? value.map((row: Doc) => marked(row, inner)) : marked(value as Doc, inner),
      ]
    }),
  )
}

/** A mark of the value; a text that is empty stays so, as it tells of nobody. */
function mark(value: unknown, salt: string): unknown {
  if (value === null || value === '') return null
  return pseudonym(typeof value === 'string' ? value : JSON.stringify(value), salt)
}

function short(value: unknown): unknown {
  const json = JSON.stringify(value)
  return json && json.length > 2000 ? { omitted: 'long', characters: json.length } : value
}
