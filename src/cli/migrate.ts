import config from '@payload-config'
import { getPayload, type Migration } from 'payload'
import pg from 'pg'
import { assertEnv, env } from '@/env'
import { migrations } from '../../migrations'

/** Any number, the same for all: only one program at a time brings the database up to date. */
const migrationLock = 7_203_118_942

assertEnv()
await withMigrationLock(async () => {
  // Without onInit, which refuses to start while a migration is pending.
  const payload = await getPayload({ config, disableOnInit: true })
  // The platform types the argument of `up` as unknown; ours say what they need.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
  await payload.destroy()
})
process.exit(0)

async function withMigrationLock(work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, application_name: 'eliksir migrate' })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await work()
  } finally {
    await client.end()
  }
}
