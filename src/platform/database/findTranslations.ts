import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres'

/**
 * Translations are looked up by the row they belong to, whatever the language; the platform's index begins with the
 * language, so each lookup reads the whole table. The same index the other way round serves both.
 */
export const findTranslations: PostgresSchemaHook = ({ adapter, schema }) => {
  for (const table of Object.values(adapter.rawTables)) {
    for (const index of Object.values(table.indexes ?? {})) {
      if (index.name.endsWith('_locale_parent_id_unique')) index.on = ['_parentID', '_locale']
    }
  }
  return schema
}
