import type { CollectionBeforeValidateHook, FlattenedField, GlobalBeforeValidateHook } from 'payload'

type Values = Record<string, unknown>

/** A list that is nothing is a list of nothing. The database adapter cannot write the one and can write the other. */
export const emptyLists: CollectionBeforeValidateHook = ({ collection, data }) => {
  if (data) empty(collection.flattenedFields, data as Values)
  return data
}

/** The same for a global. */
export const emptyListsGlobal: GlobalBeforeValidateHook = ({ data, global }): object => {
  const values = data as Values
  empty(global.flattenedFields, values)
  return values
}

/** Of a list in each language, nothing means that the other language stands in. */
function empty(fields: readonly FlattenedField[], values: Values): void {
  for (const field of fields) {
    const value = values[field.name]
    if (field.type === 'array' && !field.localized && value === null) values[field.name] = []
    else if ((field.type === 'group' || field.type === 'tab') && typeof value === 'object' && value)
      empty(field.flattenedFields, value as Values)
  }
}
