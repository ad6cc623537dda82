import { buffer } from 'node:stream/consumers'
import type { FileStore } from '@/integrations/storage/fileStore'
import { BackupRefused } from './BackupRefused'
import { readManifest, type Manifest, type Part } from './manifest'
import { sha256, unseal, type BackupKeys } from './seal'

/** Ids of the backups that were finished, the newest first. */
export async function listBackups(store: FileStore): Promise<string[]> {
  const files = await store.list('backups')
  return files
    .flatMap(({ name }) => /^backups\/([^/]+)\/manifest\.json$/.exec(name)?.[1] ?? [])
    .sort()
    .reverse()
}

export async function openBackup(
  store: FileStore,
  id: string | undefined,
  keys: BackupKeys,
): Promise<Manifest> {
  const wanted = id ?? (await listBackups(store))[0]
  if (!wanted) throw new BackupRefused('there is none that was finished')
  if (!/^[0-9TZ]+$/.test(wanted)) throw new BackupRefused(`"${wanted}" is not the name of one`)
  const file = await store.read(`backups/${wanted}/manifest.json`)
  if (!file) throw new BackupRefused(`${wanted} is not there, or was never finished`)
  return readManifest(await buffer(file), keys)
}

/** One piece, opened and compared with what the manifest says of it. */
export async function readPart(
  store: FileStore,
  stored: string,
  part: Part,
  keys: BackupKeys,
): Promise<Buffer> {
  const file = await store.read(stored)
  if (!file) throw new BackupRefused(`${part.name} is missing`)
  const sealed = await buffer(file)
  let plain: Buffer
  try {
    plain = unseal(sealed, stored, keys)
  } catch {
    throw new BackupRefused(`${part.name} was changed or cut since it was written`)
  }
  if (plain.length !== part.bytes || sha256(plain) !== part.sha256)
    throw new BackupRefused(`${part.name} is not what the manifest says`)
  return plain
}
