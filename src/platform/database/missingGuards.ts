/** Constraints that migrations write by hand and the product's promises rest on. */
const GUARDS = [{ table: 'occupancies', name: 'occupancies_no_overlap', type: 'x' }] as const

type Query = (text: string, values: unknown[]) => Promise<{ rows: { name: string }[] }>

/**
 * Names of the constraints that are not there, or not in force: whoever dropped one for a repair must not serve guests
 * without it. `query` runs on any connection.
 */
export async function missingGuards(query: Query): Promise<string[]> {
  const { rows } = await query(
    `select c.conname as name from pg_constraint c
     join unnest($1::text[], $2::text[], $3::text[]) as guard ("on", name, type)
       on c.conrelid = to_regclass(guard."on") and c.conname = guard.name and c.contype::text = guard.type
     join pg_index i on i.indexrelid = c.conindid and i.indisvalid and i.indisready
     where c.convalidated`,
    [GUARDS.map(({ table }) => table), GUARDS.map(({ name }) => name), GUARDS.map(({ type }) => type)],
  )
  const found = new Set(rows.map(({ name }) => name))
  return GUARDS.map(({ name }) => name).filter((name) => !found.has(name))
}
