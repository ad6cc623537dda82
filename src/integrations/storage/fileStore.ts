import type { Readable } from 'node:stream'

export type StoredFile = { name: string; modifiedAt: Date; bytes: number }

/** A place for files, on disk or in a bucket. Names have no leading slash; parts are separated by '/'. */
export type FileStore = {
  /** Whole or not at all, also when the process is killed; replaces what was there. */
  write: (name: string, bytes: Buffer) => Promise<void>
  /** Null when there is no such file. */
  read: (name: string) => Promise<Readable | null>
  /** All files under a folder, the ones in folders below it included. */
  list: (folder?: string) => Promise<StoredFile[]>
  /** That it is gone already is no failure. */
  remove: (name: string) => Promise<void>
}
