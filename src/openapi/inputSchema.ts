import type { FlattenedField } from 'payload'
import type { Schema } from './types'

export type Named = Schema & { properties: Record<string, Schema>; required?: string[] }

/** Made by the house: ignored in a body. */
const made = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'url',
  'thumbnailURL',
  'mimeType',
  'filesize',
  'width',
  'height',
  'sizes',
  'prefix',
  '_objectKey',
  'collection',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'salt',
  'hash',
  'apiKey',
  'globalType',
])

/** What a document may be sent with: without what is computed, and with ids where a document points at another. */
export function inputOf(whole: Named, fields: FlattenedField[]): Schema {
  const computed = new Set([...made, ...fields.filter(isComputed).map(({ name }) => name)])
  const properties = Object.fromEntries(
    Object.entries(whole.properties).filter(([name]) => !computed.has(name)),
  )
  const filled = new Set(
    fields
      .filter(
        (field) =>
          ('defaultValue' in field && field.defaultValue !== undefined) ||
          field.name === 'slug' ||
          field.name === 'venue',
      )
      .map(({ name }) => name),
  )
  const required = (whole.required ?? []).filter((name) => !computed.has(name) && !filled.has(name))
  return {
    type: 'object',
    properties: withIds(properties),
    ...(required.length > 0 ? { required } : {}),
  }
}

/** Nobody may set it, whoever asks: a computed value, or one that is only read. */
function isComputed(field: FlattenedField): boolean {
  if (!('access' in field) || !field.access) return false
  const owner = { req: { user: { id: '', role: 'owner' } } } as never
  return field.access.create?.(owner) === false && field.access.update?.(owner) === false
}

function withIds(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withIds)
  if (typeof node !== 'object' || node === null) return node
  const { additionalProperties, oneOf, ...schema } = node as Schema
  if (Array.isArray(oneOf)) {
    const [first, second] = oneOf as Schema[]
    const isRelation =
      oneOf.length === 2 && typeof second?.$ref === 'string' && second.$ref.endsWith('Related')
    return isRelation ? { ...schema, ...first } : { ...schema, oneOf: withIds(oneOf) }
  }
  const kept =
    additionalProperties === undefined || additionalProperties === false
      ? schema
      : { ...schema, additionalProperties }
  return Object.fromEntries(Object.entries(kept).map(([keyword, inner]) => [keyword, withIds(inner)]))
}
