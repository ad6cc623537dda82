import { isStorable } from '../body/inspectJson'
import { bounds } from '../bounds'
import type { Leaf } from './leaf'
import { isRecord } from './where'

/** Whether a value can be compared with what stands at a leaf. Values of a query string are text, those of JSON may be more. */
export function fits(leaf: Leaf, operator: string, value: unknown): boolean {
  if (operator === 'exists') return isBoolean(value)
  if (operator === 'in' || operator === 'not_in') return isListOf(value, (entry) => fitsOne(leaf, entry))
  if (operator === 'like' && leaf.kind === 'id') return isText(value)
  if (isAbsent(value) && (operator === 'equals' || operator === 'not_equals')) return true
  // `contains` takes a list on fields that hold several values.
  if (operator === 'contains' && leaf.isList && Array.isArray(value))
    return isListOf(value, (entry) => fitsOne(leaf, entry))
  // A relation equals one of a list.
  if (leaf.kind === 'relation' && Array.isArray(value))
    return isListOf(value, (entry) => fitsOne(leaf, entry))
  return fitsOne(leaf, value)
}

const isAbsent = (value: unknown) => value === null || value === 'null'

function fitsOne(leaf: Leaf, value: unknown): boolean {
  switch (leaf.kind) {
    case 'text':
    case 'serviceDate':
      return isText(value) || typeof value === 'number' || typeof value === 'boolean'
    case 'number':
      return isNumber(value)
    case 'date':
      return isDate(value)
    case 'boolean':
      return isBoolean(value)
    case 'id':
      return isUuid(value)
    case 'option':
      return typeof value === 'string' && leaf.options.includes(value)
    case 'relation':
      return leaf.isPolymorphic ? isReference(value, leaf.relationTo) : isUuid(value)
    case 'opaque':
      return false
  }
}

/** A list, or its entries written with commas as query strings do. Null stands for "nothing there". */
function isListOf(value: unknown, isEntry: (entry: unknown) => boolean): boolean {
  const entries = typeof value === 'string' ? value.split(',').map((entry) => entry.trim()) : value
  const list = Array.isArray(entries) ? entries : [entries]
  return (
    list.length > 0 && list.length <= bounds.values && list.every((entry) => entry === null || isEntry(entry))
  )
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= bounds.valueLength && isStorable(value)

const isBoolean = (value: unknown) => typeof value === 'boolean' || value === 'true' || value === 'false'

function isNumber(value: unknown): boolean {
  if (typeof value === 'string' && !/^[-+]?\d{1,20}(?:\.\d{1,20})?$/.test(value.trim())) return false
  if (typeof value !== 'string' && typeof value !== 'number') return false
  return Number.isFinite(Number(value)) && Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER
}

export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(value)

const isReference = (value: unknown, slugs: string[]) =>
  isUuid(value) || (isRecord(value) && isUuid(value.value) && slugs.includes(String(value.relationTo)))

/** An ISO date or instant between the years 1 and 9999 that exists in the calendar. */
export function isDate(value: unknown): boolean {
  if (value instanceof Date) return isInRange(value)
  if (typeof value !== 'string') return false
  const parts =
    /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/.exec(
      value.trim(),
    )
  if (!parts || !isInRange(new Date(value.trim().replace(' ', 'T')))) return false
  const [, year, month, day = '01'] = parts
  return Number(day) <= new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
}

function isInRange(date: Date): boolean {
  const year = date.getUTCFullYear()
  return Number.isFinite(date.getTime()) && year >= 1 && year <= 9999
}
