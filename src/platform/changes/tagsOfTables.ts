import type { PostgresAdapter } from '@payloadcms/db-postgres'

/** Bookkeeping that no answer to the public is made of, and that would ring all day. */
const unwatched = [
  'payload_jobs',
  'payload_kv',
  'payload_locked_documents',
  'payload_migrations',
  'payload_preferences',
  'idempotency_keys',
  'rate_limits',
  'timetable_runs',
]

export type TableTags = {
  isTable: (name: string) => boolean
  /** Slug of the collection or global that a table belongs to; the table's own name where it belongs to none. */
  tagOf: (table: string) => string
  isWatched: (table: string) => boolean
  /** Tables whose rows the database deletes or empties along with those of this one. */
  dependantsOf: (table: string) => readonly string[]
}

/** Which tag stands for which table. The histories of a collection are a tag of their own: drafts change no public answer. */
export function tagsOfTables(adapter: PostgresAdapter): TableTags {
  const roots = rootsOf(adapter)
  const known = new Map<string, string>()
  const dependants = dependantsOf(adapter)

  const tagOf = (table: string) => {
    const found = known.get(table)
    if (found) return found
    const [, slug] = roots.find(([root]) => belongsTo(table, root)) ?? [table, table]
    known.set(table, slug)
    return slug
  }
  return {
    isTable: (name) => name in adapter.rawTables,
    tagOf,
    isWatched: (table) => !unwatched.some((root) => belongsTo(table, root)),
    dependantsOf: (table) => dependants.get(table) ?? [],
  }
}

const belongsTo = (table: string, root: string) => table === root || table.startsWith(`${root}_`)

/** Tables of collections, globals and their histories with the tags they stand for, longest name first. */
function rootsOf({ payload, tableNameMap }: PostgresAdapter): [table: string, tag: string][] {
  const slugs = [...payload.config.collections, ...payload.config.globals].map(({ slug }) => slug)
  const roots = slugs.flatMap((slug): [string, string][] => {
    const plain = slug.replaceAll('-', '_')
    const table = tableNameMap.get(plain)
    const history = tableNameMap.get(`_${plain}_v`)
    return [
      ...(table ? [[table, slug] as [string, string]] : []),
      ...(history ? [[history, `${slug}.history`] as [string, string]] : []),
    ]
  })
  return roots.sort(([a], [b]) => b.length - a.length)
}

function dependantsOf({ rawTables }: PostgresAdapter): Map<string, string[]> {
  const dependants = new Map<string, string[]>()
  const note = (target: string | undefined, onDelete: string | undefined, table: string) => {
    if (target && (onDelete === 'cascade' || onDelete === 'set null'))
      dependants.set(target, [...(dependants.get(target) ?? []), table])
  }
  for (const [table, { columns, foreignKeys }] of Object.entries(rawTables)) {
    for (const { reference } of Object.values(columns)) note(reference?.table, reference?.onDelete, table)
    for (const { foreignColumns, onDelete } of Object.values(foreignKeys ?? {}))
      note(foreignColumns[0]?.table, onDelete, table)
  }
  return dependants
}
