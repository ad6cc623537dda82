import pg from 'pg'
import { assertEnv, env } from '@/env'
import { backupFiles, uploadedFiles } from '@/integrations/storage'
import { BackupRefused } from '@/operations/backup/BackupRefused'
import { makeBackup } from '@/operations/backup/makeBackup'
import { pruneBackups } from '@/operations/backup/pruneBackups'
import { listBackups } from '@/operations/backup/readBackup'
import { keysFrom } from '@/operations/backup/seal'

// Makes a backup, and removes those that are too old. `backup list` prints what there is.
try {
  assertEnv()
  if (process.argv[2] === 'list') for (const id of await listBackups(backupFiles())) console.log(id)
  else await backup()
  process.exit(0)
} catch (error) {
  const sentence =
    error instanceof BackupRefused ? `There is no backup: ${error.message}.` : (error as Error).message
  console.error(`✗ ${sentence}`)
  process.exit(1)
}

async function backup(): Promise<void> {
  if (!env.BACKUP_KEY)
    throw new BackupRefused('BACKUP_KEY is missing, and nobody but its owner may read a backup')
  const keys = keysFrom(env.BACKUP_KEY)
  const store = backupFiles()
  const { id, by, counts, media, database, startedAt, completedAt } = await makeBackup({
    databaseUrl: env.DATABASE_URL,
    media: uploadedFiles(),
    store,
    keys,
    pgBinDir: env.PG_BIN_DIR,
    environment: { PATH: env.PATH },
  })
  const gone = await pruneBackups(store, { keepDays: env.BACKUP_KEEP_DAYS, keys })
  await noteSuccess(id, completedAt)
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const bytes = database.reduce((sum, part) => sum + part.bytes, 0)
  const seconds = (Date.parse(completedAt) - Date.parse(startedAt)) / 1000
  console.log(
    `✓ Backup ${id}: ${rows} rows in ${Object.keys(counts).length} tables, ${(bytes / 1e6).toFixed(1)} MB, ${media.length} uploads (${seconds.toFixed(1)} s)`,
  )
  if (by === 'rows')
    console.log(
      '✓ It holds the rows, without a schema: no pg_dump on this machine understands the server. Restoring makes the schema by the migrations',
    )
  if (gone.length > 0) console.log(`✓ Removed ${gone.length} older than ${env.BACKUP_KEEP_DAYS} days`)
}

/** Where the metrics find it: an alert fires when the last one is older than 26 hours. */
async function noteSuccess(id: string, completedAt: string): Promise<void> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, application_name: 'eliksir-backup' })
  await client.connect()
  try {
    await client.query(
      `insert into payload_kv (key, data) values ('backup:last', $1)
       on conflict (key) do update set data = excluded.data`,
      [JSON.stringify({ id, completedAt })],
    )
  } finally {
    await client.end()
  }
}
