import type { FlattenedField } from 'payload'
import { isDate, isUuid } from '../query/value'
import { isRecord } from '../query/where'

/** Fields whose value is a single word, number or moment, or a list of those where the field holds several. */
const words = ['text', 'textarea', 'email', 'code']
const plain = [...words, 'number', 'date', 'checkbox', 'select', 'radio']

/**
 * Paths of a body whose value has not even the shape of its field: an object where a word belongs, a word where rows
 * belong. The platform would stumble over it before it comes to say so. `locales` may key a localised value.
 */
export function misshapen(
  body: Record<string, unknown>,
  fields: FlattenedField[],
  locales: readonly string[],
  prefix = '',
): string[] {
  return fields.flatMap((field) => {
    if (!('name' in field) || !Object.hasOwn(body, field.name)) return []
    const value = body[field.name]
    const path = `${prefix}${field.name}`
    const isByLocale = 'localized' in field && field.localized && isRecord(value) && isKeyedBy(value, locales)
    const values = isByLocale ? Object.values(value) : [value]
    return values.flatMap((each) => (isAbsent(each, field) ? [] : ofField(each, field, locales, path)))
  })
}

/** Nothing may stand for a value or a list, but not for a group: it is always there, with nothing in it. */
const isAbsent = (value: unknown, { type }: FlattenedField) =>
  value === undefined || (value === null && type !== 'group' && type !== 'tab')

function ofField(value: unknown, field: FlattenedField, locales: readonly string[], path: string): string[] {
  if (plain.includes(field.type)) {
    const entries = 'hasMany' in field && field.hasMany && Array.isArray(value) ? value : [value]
    return entries.every((entry) => isPlain(entry, field.type)) ? [] : [path]
  }
  switch (field.type) {
    case 'group':
    case 'tab':
      return isRecord(value) ? misshapen(value, field.flattenedFields, locales, `${path}.`) : [path]
    case 'array':
      if (!Array.isArray(value)) return [path]
      return value.flatMap((row, place) =>
        isRecord(row)
          ? misshapen(row, field.flattenedFields, locales, `${path}.${place}.`)
          : [`${path}.${place}`],
      )
    case 'blocks':
      return Array.isArray(value) && value.every((row) => isRecord(row) && typeof row.blockType === 'string')
        ? []
        : [path]
    case 'relationship':
    case 'upload':
      return [value].flat().every(isReference) ? [] : [path]
    case 'richText':
      return isRecord(value) ? [] : [path]
    default:
      return []
  }
}

/** A moment has to be one: the fields of the platform's own (`createdAt`) have no check behind them. */
function isPlain(value: unknown, type: string): boolean {
  if (value === null) return true
  if (words.includes(type)) return typeof value === 'string'
  return type === 'date' ? value === '' || isDate(value) : typeof value !== 'object'
}

/** An id, or what a populated or polymorphic relation looks like. */
function isReference(value: unknown): boolean {
  if (!isRecord(value)) return value === '' || isUuid(value)
  return isUuid(value.id) || isUuid(value.value) || (isRecord(value.value) && isUuid(value.value.id))
}

const isKeyedBy = (value: Record<string, unknown>, names: readonly string[]) => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => names.includes(key))
}
