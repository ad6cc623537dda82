import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres'

/**
 * The platform lets the database empty a reference when its target is deleted. For us a recipe must not lose its lime
 * because somebody tidied the ingredients: the delete is refused instead (23503, answered as STILL_REFERENCED).
 * Histories (versions), and the platform's own bookkeeping, keep the emptying behaviour.
 */
export const keepReferences: PostgresSchemaHook = ({ adapter, schema }) => {
  for (const [name, table] of Object.entries(adapter.rawTables)) {
    if (name.startsWith('_') || name.startsWith('payload_')) continue
    for (const column of Object.values(table.columns)) {
      if (column.reference?.onDelete === 'set null')
        column.reference.onDelete = goesWithItsTarget.has(name) ? 'cascade' : 'restrict'
    }
    if (!name.endsWith('_rels')) continue
    for (const [key, foreignKey] of Object.entries(table.foreignKeys ?? {})) {
      if (!key.toLowerCase().includes('parent') && foreignKey.onDelete === 'cascade')
        foreignKey.onDelete = 'restrict'
    }
  }
  return schema
}

/** Rows that mean nothing without what they point at. */
const goesWithItsTarget = new Set(['eighty_sixes', 'messages'])
