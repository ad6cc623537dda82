import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { once } from 'node:events'
import { IntegrationError } from '../IntegrationError'
import type { FileStore, StoredFile } from './fileStore'

/** Files below a folder of this machine, readable by its user alone. */
export function diskStore(root: string): FileStore {
  const fileOf = (name: string) => {
    const file = path.resolve(root, name)
    if (!file.startsWith(path.resolve(root) + path.sep)) throw new Error(`${name} is outside of its store`)
    return file
  }
  return {
    write: (name, bytes) => onDisk(() => writeWhole(fileOf(name), bytes)),
    read: (name) =>
      onDisk(async () => {
        const file = createReadStream(fileOf(name))
        await once(file, 'open')
        return file
      }, null),
    list: (folder = '') => onDisk(() => filesUnder(root, folder), []),
    remove: (name) => onDisk(() => rm(fileOf(name), { force: true })),
  }
}

/** Beside its place first, flushed, then moved there: a reader finds the old file or the new one. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.${randomUUID()}.part`
  const handle = await open(beside, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(beside, file)
  await flushFolder(path.dirname(file))
}

/** So that the new name survives a loss of power. Some systems do not let a folder be opened. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

async function filesUnder(root: string, folder: string): Promise<StoredFile[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true })
  const files = await Promise.all(
    entries.map(async (entry) => {
      const name = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory()) return filesUnder(root, name)
      if (!entry.isFile()) return []
      const { mtime, size } = await stat(path.join(root, name))
      return [{ name, modifiedAt: mtime, bytes: size }]
    }),
  )
  return files.flat()
}

/** `absent` is the answer where there is nothing; without one that is a failure like any other. */
async function onDisk<T>(work: () => Promise<T>, absent?: T): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    if (code === 'ENOENT' && absent !== undefined) return absent
    throw new IntegrationError({ provider: 'disk', retryable: true, reason: code, cause: error })
  }
}
