import { assertEnv, env } from '@/env'
import { backupFiles, uploadedFiles } from '@/integrations/storage'
import { BackupRefused } from '@/operations/backup/BackupRefused'
import { restoreBackup } from '@/operations/backup/restoreBackup'
import { keysFrom } from '@/operations/backup/seal'

// Puts a backup into the empty database of DATABASE_URL and its uploads into their store: `restore [id] [--check-media]`.
// With --check-media the uploads are proved and left where they are.
try {
  assertEnv()
  if (!env.BACKUP_KEY) throw new BackupRefused('BACKUP_KEY is missing')
  const args = process.argv.slice(2)
  const startedAt = performance.now()
  const { id, counts, media, migrations } = await restoreBackup({
    store: backupFiles(),
    id: args.find((arg) => !arg.startsWith('--')),
    keys: keysFrom(env.BACKUP_KEY),
    databaseUrl: env.DATABASE_URL,
    media: args.includes('--check-media') ? null : uploadedFiles(),
    pgBinDir: env.PG_BIN_DIR,
    environment: { PATH: env.PATH },
  })
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  console.log(
    `✓ Restored ${id}: ${rows} rows, ${migrations.length} migrations, ${media.length} uploads, every one of them as it was written (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`,
  )
  process.exit(0)
} catch (error) {
  console.error(
    error instanceof BackupRefused
      ? `✗ This backup is refused: ${error.message}.`
      : `✗ ${(error as Error).message}`,
  )
  process.exit(1)
}
