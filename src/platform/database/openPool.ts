import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { requestContext } from '@/platform/http/requestContext'
import { log } from '@/platform/log/log'
import { measurePool } from '../metrics/measurePool'
import { measureQueries } from '../metrics/measureQueries'

/**
 * Opens the pool in the platform's place. The platform takes one connection and never gives it back, one more with every
 * restart of the database, until none is left; and a connection that is lost while somebody holds it has no listener, which
 * Node.js takes for the end of the world. Where the database does not answer, the platform's own way says so.
 */
export function openPool(adapter: PostgresAdapter): void {
  const connect = adapter.connect!.bind(adapter)
  adapter.connect = async (options) => {
    if (!adapter.pool) await open(adapter)
    return connect(options)
  }
}

async function open(adapter: PostgresAdapter): Promise<void> {
  measureQueries(adapter.pg)
  const pool = new adapter.pg.Pool(adapter.poolOptions)
  // Whoever was using it learns it from the query that fails.
  const note = (error: Error) => log.warn({ err: error }, 'a connection to the database was lost')
  pool.on('connect', (client) => void client.on('error', note))
  pool.on('error', () => undefined) // said by the connection itself
  try {
    const client = await pool.connect()
    client.release()
    adapter.pool = pool
    measurePool(pool)
  } catch {
    const context = requestContext()
    if (context) context.hasLostDatabase = true
    await pool.end()
  }
}
