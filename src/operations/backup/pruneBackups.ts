import type { FileStore } from '@/integrations/storage/fileStore'
import { listBackups, openBackup } from './readBackup'
import type { BackupKeys } from './seal'

/**
 * Removes what is older than the given days, and uploads that no backup holds any more. The newest one always stays: a house
 * whose backups have failed for a month keeps its last. Gives the ids that went.
 */
export async function pruneBackups(
  store: FileStore,
  { keepDays, keys, now = new Date() }: { keepDays: number; keys: BackupKeys; now?: Date },
): Promise<string[]> {
  const [newest, ...older] = await listBackups(store)
  if (!newest) return []
  const edge = new Date(now.getTime() - keepDays * 86_400_000).toISOString().replace(/[-:]|\.\d+/g, '')
  const gone = older.filter((id) => id < edge)
  if (gone.length === 0) return []

  const kept = [newest, ...older.filter((id) => id >= edge)]
  const manifests = await Promise.all(kept.map((id) => openBackup(store, id, keys)))
  const needed = new Set(manifests.flatMap(({ media }) => media.map(({ sha256 }) => `blobs/${sha256}`)))
  for (const id of gone) {
    const files = await store.list(`backups/${id}`)
    // The manifest first: half of a backup must not look like one.
    const ordered = files.sort((a, b) => Number(b.name.endsWith('.json')) - Number(a.name.endsWith('.json')))
    for (const { name } of ordered) await store.remove(name)
  }
  for (const { name } of await store.list('blobs')) if (!needed.has(name)) await store.remove(name)
  return gone
}
