import type { CollectionBeforeValidateHook, FlattenedField } from 'payload'

type Values = Record<string, unknown>

/** An emptied number, choice or tick is what it was before anybody set it; only what has no default may be empty. */
export const fillNulls: CollectionBeforeValidateHook = ({ collection, data }) => {
  if (data) fill(collection.flattenedFields, data as Values)
  return data
}

function fill(fields: readonly FlattenedField[], values: Values): void {
  for (const field of fields) {
    const value = values[field.name]
    const fallback = 'defaultValue' in field ? (field.defaultValue as unknown) : undefined
    if (value === null && fallback != null && typeof fallback !== 'function') values[field.name] = fallback
    if (!('flattenedFields' in field) || typeof value !== 'object' || value === null) continue
    for (const row of Array.isArray(value) ? value : [value]) fill(field.flattenedFields, row as Values)
  }
}
