import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'

/**
 * The same attempts as the least that PostgreSQL has to do for them: lock the night, see who is there, take the first free
 * table, write the reservation and its occupancy, commit; or find nothing and roll back. On a pool as large as the product's.
 */
export async function rawRush({ databaseUrl, ground, attempts, clients, poolMax = 20 }) {
  const { Pool } = createRequire(import.meta.url)('pg')
  const pool = new Pool({ connectionString: databaseUrl, max: poolMax })
  const queue = attempts.filter(({ kind }) => kind !== 'move')
  const count = queue.length
  let won = 0
  const startedAt = performance.now()
  const client = async () => {
    for (let attempt = queue.shift(); attempt; attempt = queue.shift()) {
      const hasWon = await book(pool, ground, attempt)
      won += Number(hasWon)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const tookMs = performance.now() - startedAt
  await pool.end()
  return { won, perSecond: (1000 * count) / tookMs }
}

async function book(pool, { id, serviceDate, starts, maxCovers, tables }, { start, partySize, name }) {
  const client = await pool.connect()
  const startsAt = starts[start]
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`raw ${id} ${serviceDate}`])
    const { rows: [{ covers }] } = await client.query(
      `select coalesce(sum(party_size), 0)::int as covers from reservations
       where venue_id = $1 and service_date = $2 and starts_at = $3 and status = 'confirmed'`, [id, serviceDate, startsAt]) // prettier-ignore
    const { rows: free } = await client.query(
      `select id from unnest($1::uuid[]) as id where not exists (
         select from occupancies o where o.table_id = id and o.active
           and o.period && tstzrange($2::timestamptz, $2::timestamptz + interval '90 minutes'))
       limit $3`,
      [tables, startsAt, partySize > 4 ? 2 : 1],
    )
    if (covers + partySize > maxCovers || free.length < (partySize > 4 ? 2 : 1)) {
      await client.query('rollback')
      return false
    }
    const { rows: [made] } = await client.query(
      `insert into reservations (starts_at, ends_at, party_size, guest_name, service_date, venue_id, reference, source)
       values ($1, $1::timestamptz + interval '90 minutes', $2, $3, $4, $5, gen_random_uuid()::text, 'import') returning id`,
      [startsAt, partySize, name, serviceDate, id]) // prettier-ignore
    for (const { id: table } of free) {
      await client.query(`insert into reservations_rels ("order", parent_id, path, tables_id) values (1, $1, 'tables', $2)`, [made.id, table]) // prettier-ignore
      await client.query(
        `insert into occupancies (reservation_id, table_id, venue_id, service_date, period, active)
         values ($1, $2, $3, $4, tstzrange($5::timestamptz, $5::timestamptz + interval '90 minutes'), true)`, [made.id, table, id, serviceDate, startsAt]) // prettier-ignore
    }
    await client.query('commit')
    return true
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
