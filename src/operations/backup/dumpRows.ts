import type pg from 'pg'
import { copyOut } from './copyOut'

/**
 * Writes every row as text that `loadRows` reads, and `psql` too: for machines without a `pg_dump` of the server's version, such
 * as a laptop with the embedded database. It has no schema in it: that is what the migrations named in the manifest make.
 */
export async function dumpRows(
  client: pg.ClientBase,
  take: (chunk: Buffer) => Promise<void> | undefined,
): Promise<void> {
  const say = async (line: string) => await take(Buffer.from(`${line}\n`))
  const tables = await tablesOf(client)
  // Rows come in an order that no reference and no guard can follow; what they say was true when it was read.
  await say('SET session_replication_role = replica;')
  await say(`TRUNCATE ${tables.map(({ table }) => table).join(', ')};`)
  for (const { table, columns } of tables) {
    await say(`COPY ${table} (${columns}) FROM STDIN;`)
    await copyOut(client, `COPY (SELECT ${columns} FROM ${table}) TO STDOUT`, take)
    await say('\\.')
  }
  const { rows } = await client.query<{ name: string; value: string }>(`
    select format('%I.%I', schemaname, sequencename) as name, last_value as value
    from pg_sequences where schemaname = 'public' and last_value is not null order by 1`)
  for (const { name, value } of rows) await say(`SELECT setval('${name.replaceAll("'", "''")}', ${value});`)
}

/** Tables of ours with the columns that are stored; what is computed is computed again. */
async function tablesOf(client: pg.ClientBase): Promise<{ table: string; columns: string }[]> {
  const { rows } = await client.query<{ table: string; columns: string }>(`
    select format('%I.%I', n.nspname, c.relname) as table,
      string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
    group by 1 order by 1`)
  return rows
}
