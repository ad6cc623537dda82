import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskStore } from '@/integrations/storage/disk'
import type { FileStore } from '@/integrations/storage/fileStore'
import { writeManifest, type Part } from './manifest'
import { findPgTools } from './pgTools'
import { pruneBackups } from './pruneBackups'
import { listBackups, openBackup, readPart } from './readBackup'
import { keysFrom, seal, sha256 } from './seal'

const keys = keysFrom('a key that only the owner has, 0123456789')
let folder: string
let store: FileStore
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'eliksir-backups-'))
  store = diskStore(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A backup of one piece and these uploads. */
async function backUp(id: string, uploads: string[]): Promise<Part> {
  const name = `backups/${id}/database.0000`
  const dump = Buffer.from(`dump of ${id}`)
  await store.write(name, seal(dump, name, keys))
  const database = [{ name, bytes: dump.length, sha256: sha256(dump) }]
  const media: Part[] = []
  for (const upload of uploads) {
    const bytes = Buffer.from(upload)
    const blob = `blobs/${sha256(bytes)}`
    await store.write(blob, seal(bytes, blob, keys))
    media.push({ name: upload, bytes: bytes.length, sha256: sha256(bytes) })
  }
  const manifest = { format: 1 as const, id, startedAt: '', completedAt: '', serverVersion: 18, migrations: [], counts: {}, database, media } // prettier-ignore
  await store.write(`backups/${id}/manifest.json`, writeManifest(manifest, keys))
  return database[0]!
}

describe('backups in their store', () => {
  it('are found newest first, without the one that was never finished', async () => {
    await backUp('20261119T033000Z', [])
    await backUp('20261120T033000Z', [])
    await store.write('backups/20261121T033000Z/database.0000', Buffer.from('half'))
    expect(await listBackups(store)).toEqual(['20261120T033000Z', '20261119T033000Z'])
    expect((await openBackup(store, undefined, keys)).id).toBe('20261120T033000Z')
    await expect(openBackup(store, '20261121T033000Z', keys)).rejects.toThrow('was never finished')
    await expect(openBackup(store, '../elsewhere', keys)).rejects.toThrow('is not the name of one')
  })

  it('are refused piece by piece when one was changed or taken out', async () => {
    const part = await backUp('20261120T033000Z', [])
    expect((await readPart(store, part.name, part, keys)).toString()).toBe('dump of 20261120T033000Z')
    await store.write(part.name, seal(Buffer.from('another dump'), part.name, keys))
    await expect(readPart(store, part.name, part, keys)).rejects.toThrow('is not what the manifest says')
    await store.write(part.name, Buffer.alloc(100))
    await expect(readPart(store, part.name, part, keys)).rejects.toThrow('was changed or cut')
    await store.remove(part.name)
    await expect(readPart(store, part.name, part, keys)).rejects.toThrow('is missing')
  })

  it('go when they are too old, with the uploads that no other one holds', async () => {
    await backUp('20261001T033000Z', ['old.jpg', 'both.jpg'])
    await backUp('20261120T033000Z', ['both.jpg', 'new.jpg'])
    const now = new Date('2026-11-21T03:30:00Z')
    expect(await pruneBackups(store, { keepDays: 35, keys, now })).toEqual(['20261001T033000Z'])
    const left = (await store.list()).map(({ name }) => name)
    expect(left.filter((name) => name.startsWith('blobs/'))).toHaveLength(2)
    expect(left.filter((name) => name.includes('20261001'))).toEqual([])
  })

  it('never go altogether: the last one stays, however old', async () => {
    await backUp('20250101T033000Z', ['old.jpg'])
    const now = new Date('2026-11-21T03:30:00Z')
    expect(await pruneBackups(store, { keepDays: 35, keys, now })).toEqual([])
    expect(await listBackups(store)).toEqual(['20250101T033000Z'])
  })
})

it('says in a sentence which client tools are missing', async () => {
  await expect(findPgTools(18, '/nowhere')).rejects.toThrow('there is no pg_dump on this machine')
})
