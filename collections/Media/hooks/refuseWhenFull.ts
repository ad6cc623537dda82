import { statfs } from 'node:fs/promises'
import type { CollectionBeforeOperationHook } from 'payload'
import { env } from '@/env'
import { refusal } from '@/platform/http/refusal'

/** What a picture may come to in all its sizes, in bytes. */
const room = (fileBytes: number) => 2 * fileBytes + 8 * 1024 * 1024

/**
 * A picture that does not fit is refused before anything of it is written: the platform would leave half of its sizes behind and
 * call it a bad request. In a bucket there is always room.
 */
export const refuseWhenFull: CollectionBeforeOperationHook<'media'> = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file || env.S3_BUCKET) return args
  if (!(await hasRoom(env.MEDIA_DIR, req.file.size))) throw refusal('DISK_FULL')
  return args
}

type Look = (folder: string) => Promise<{ bavail: number; bsize: number }>

export async function hasRoom(folder: string, fileBytes: number, look: Look = statfs): Promise<boolean> {
  const { bavail, bsize } = await look(folder).catch(() => ({ bavail: Infinity, bsize: 1 }))
  return bavail * bsize >= room(fileBytes)
}
