import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { assertEnv, env } from '@/env'
import { backupFiles, uploadedFiles } from '@/integrations/storage'
import { BackupRefused } from '@/operations/backup/BackupRefused'
import { readErasures } from '@/operations/backup/erasures'
import { replayErasures } from '@/operations/backup/replayErasures'
import { restoreBackup } from '@/operations/backup/restoreBackup'
import { keysFrom } from '@/operations/backup/seal'
import { migrations as known } from '../../migrations'
import { migrateDatabase } from './migrateDatabase'

let opened: Promise<Payload> | undefined

// Puts a backup into the empty database of DATABASE_URL and its uploads into their store, and erases again whom the house has
// erased since: `restore [id] [--check-media]`. With --check-media the uploads are proved and left where they are.
try {
  assertEnv()
  await restore(process.argv.slice(2))
  process.exit(0)
} catch (error) {
  console.error(
    error instanceof BackupRefused
      ? `✗ This backup is refused: ${error.message}.`
      : `✗ ${(error as Error).message}`,
  )
  process.exit(1)
}

async function restore(args: string[]): Promise<void> {
  if (!env.BACKUP_KEY) throw new BackupRefused('BACKUP_KEY is missing')
  const store = backupFiles()
  const keys = keysFrom(env.BACKUP_KEY)
  const startedAt = performance.now()
  const erased = await readErasures(store, keys)
  const { id, counts, media, migrations } = await restoreBackup({
    store,
    id: args.find((arg) => !arg.startsWith('--')),
    keys,
    databaseUrl: env.DATABASE_URL,
    media: args.includes('--check-media') ? null : uploadedFiles(),
    makeSchema,
    pgBinDir: env.PG_BIN_DIR,
    environment: { PATH: env.PATH },
  })
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  console.log(
    `✓ Restored ${id}: ${rows} rows, ${migrations.length} migrations, ${media.length} uploads, every one of them as it was written (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`,
  )
  if (erased.length > 0) await eraseAgain(erased)
}

async function makeSchema(names: string[]): Promise<void> {
  const foreign = names.filter((name) => known.every((migration) => migration.name !== name))
  if (foreign.length > 0)
    throw new BackupRefused(
      `it is of another version of Eliksir, whose migrations this one lacks: ${foreign.join(', ')}`,
    )
  await migrateDatabase(await open(), names)
}

/** With the schema of this version, which is the one that erasing knows. */
async function eraseAgain(ids: string[]): Promise<void> {
  const payload = await open()
  await migrateDatabase(payload)
  const { erased, seated } = await replayErasures({ payload, ids })
  console.log(
    `✓ Erased again whom the house has erased since the backup: ${erased} of ${ids.length} on the list`,
  )
  if (seated.length > 0)
    console.log(
      `! ${seated.length} sat at a table when the backup was made; end their visits, then erase them: ${seated.join(', ')}`,
    )
}

/** Without onInit, which refuses to start while a migration is pending. */
function open(): Promise<Payload> {
  opened ??= getPayload({ config, disableOnInit: true })
  return opened
}
