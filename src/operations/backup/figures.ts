import type pg from 'pg'

export type Figures = { migrations: string[]; counts: Record<string, number> }

/** What of a database can be compared: which migrations have run, and how many rows each table holds. */
export async function readFigures(client: pg.ClientBase): Promise<Figures> {
  const { rows: tables } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by 1`)
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await client.query<{ count: string }>(
      `select count(*) from "${name.replaceAll('"', '""')}"`,
    )
    counts[name] = Number(rows[0]!.count)
  }
  const { rows: migrations } = await client.query<{ name: string }>(
    'select name from payload_migrations where batch >= 0 order by name',
  )
  return { migrations: migrations.map(({ name }) => name), counts }
}

/** What must be true of any database of ours; gives the sentences of what is not. */
export async function brokenInvariants(client: pg.ClientBase): Promise<string[]> {
  const broken: string[] = []
  for (const [sentence, statement] of invariants) {
    const { rows } = await client.query<{ count: string }>(statement)
    const count = Number(rows[0]!.count)
    if (count > 0) broken.push(`${sentence} (${count})`)
  }
  return broken
}

const invariants: [string, string][] = [
  [
    'two parties hold one table at one time',
    `select count(*) from occupancies a join occupancies b
       on a.table_id = b.table_id and a.period && b.period and a.reservation_id < b.reservation_id
       where a.active and b.active`,
  ],
  [
    'a table is held for a party that has left or will not come',
    `select count(*) from occupancies o join reservations r on r.id = o.reservation_id
       where o.active and (r.status::text like 'cancelled%' or r.status::text in ('no_show', 'expired'))`,
  ],
  [
    'a message is about a reservation that is not there',
    `select count(*) from messages m where m.reservation_id is not null
       and not exists (select from reservations r where r.id = m.reservation_id)`,
  ],
]
