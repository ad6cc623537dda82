import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import type { FileStore } from '@/integrations/storage/fileStore'
import { BackupRefused } from './BackupRefused'
import { seal, unseal, type BackupKeys } from './seal'

const schema = z.array(z.uuid())

/**
 * The list of guests who were erased, kept where the backups are: a backup made before does not know of them. It holds ids
 * alone and only grows, one sealed file for each time; nobody has to read it to add to it.
 */
export async function appendErasures(
  store: FileStore,
  { ids, keys, now = new Date() }: { ids: string[]; keys: BackupKeys; now?: Date },
): Promise<void> {
  const name = `erasures/${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${randomUUID()}.json`
  await store.write(name, seal(Buffer.from(JSON.stringify(ids)), name, keys))
}

/** Everybody on it. Refuses a list of which a part was changed: whom it named nobody could tell. */
export async function readErasures(store: FileStore, keys: BackupKeys): Promise<string[]> {
  const ids = new Set<string>()
  for (const { name } of await store.list('erasures')) {
    if (!name.endsWith('.json')) continue
    const file = await store.read(name)
    if (!file) continue
    try {
      const plain = unseal(await buffer(file), name, keys)
      for (const id of schema.parse(JSON.parse(plain.toString()))) ids.add(id)
    } catch {
      throw new BackupRefused(
        `${name}, which says who was erased, was changed or cut, or has another key; put it elsewhere to go on without it`,
      )
    }
  }
  return [...ids]
}
