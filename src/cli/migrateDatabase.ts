import type { Migration, Payload } from 'payload'
import pg from 'pg'
import { env } from '@/env'
import { migrations } from '../../migrations'

/** Any number, the same for all: only one program at a time brings the database up to date. */
const migrationLock = 7_203_118_942

/** Runs what has not run yet of all migrations, or of those named; others wait meanwhile. */
export async function migrateDatabase(payload: Payload, names?: string[]): Promise<void> {
  const wanted = migrations.filter(({ name }) => names?.includes(name) ?? true)
  const client = new pg.Client({ connectionString: env.DATABASE_URL, application_name: 'eliksir migrate' })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    // The platform types the argument of `up` as unknown; ours say what they need.
    await payload.db.migrate({ migrations: wanted as unknown as Migration[] })
  } finally {
    await client.end()
  }
}
