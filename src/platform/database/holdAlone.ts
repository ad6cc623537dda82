import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * Runs `work` unless somebody else, in whatever process, is at the same work; gives null then. Held on a connection of its
 * own, outside of any transaction, so that the work may take its time; a connection that is lost lets go of it.
 */
export async function holdAlone<T>(
  name: string,
  payload: Payload,
  work: () => Promise<T>,
): Promise<T | null> {
  const { pool } = payload.db as unknown as PostgresAdapter
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ held: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
      [name],
    )
    if (!rows[0]?.held) return null
    try {
      return await work()
    } finally {
      await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name])
    }
  } finally {
    client.release()
  }
}
