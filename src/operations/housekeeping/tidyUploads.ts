import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import type { FileStore } from '@/integrations/storage/fileStore'
import { connectionOf } from '@/platform/database/transactions'

type Tidied = {
  /** Files that belonged to no picture any more. */
  files: number
  /** Pictures whose file never came, and that nothing shows. */
  pictures: number
  /** The same, but something shows them: somebody has to choose another. */
  broken: string[]
}

const settledMs = 24 * 3_600_000
/** Beyond this it is no leftover but a wrong folder, a wrong bucket or a database from yesterday. */
const fewEnough = 5
const shareEnough = 0.2

/**
 * Clears up after uploads that were broken off: files without a picture in the database, and pictures without a file, both
 * left alone for a day. Where too many seem to be lost nothing is touched, and it fails with a word for whoever looks.
 */
export async function tidyUploads({
  payload,
  store,
  now = new Date(),
}: {
  payload: Payload
  store: FileStore
  now?: Date
}): Promise<Tidied> {
  // Names before pictures: what is uploaded in between is then too young, not lost.
  const files = (await store.list()).filter(({ name }) => !name.includes('/') && !name.startsWith('.'))
  const pictures = await readPictures(payload)
  const known = new Set(pictures.flatMap(({ names }) => names))
  const present = new Set(files.map(({ name }) => name))
  const isSettled = (at: Date) => now.getTime() - at.getTime() > settledMs

  const strangers = files.filter(({ name, modifiedAt }) => !known.has(name) && isSettled(modifiedAt))
  const empty = pictures.filter(
    ({ names, updatedAt }) => !present.has(names[0] ?? '') && isSettled(updatedAt),
  )
  refuseIfTooMany('files without a picture', strangers.length, files.length)
  refuseIfTooMany('pictures without a file', empty.length, pictures.length)

  for (const { name } of strangers) await store.remove(name)
  const broken: string[] = []
  for (const { id } of empty) if (!(await wasRemoved(id, payload))) broken.push(id)
  return { files: strangers.length, pictures: empty.length - broken.length, broken }
}

type Picture = { id: string; updatedAt: Date; names: string[] }

/** With the names of all their sizes, the picture itself first. */
async function readPictures(payload: Payload): Promise<Picture[]> {
  const db = await connectionOf({ payload })
  const { rows } = await db.execute<{ id: string; at: string; names: (string | null)[] }>(sql`
    select id, to_json(updated_at) #>> '{}' as at, array[filename, sizes_thumbnail_filename, sizes_card_filename,
      sizes_wide_filename, sizes_share_filename] as names from media`)
  return rows.map(({ id, at, names }) => ({
    id,
    updatedAt: new Date(at),
    names: names.filter((name): name is string => Boolean(name)),
  }))
}

function refuseIfTooMany(what: string, count: number, of: number): void {
  if (count > fewEnough && count > of * shareEnough)
    throw new Error(`UPLOADS_DO_NOT_MATCH: ${count} ${what} of ${of}; nothing was removed`)
}

/** False when something shows it. */
async function wasRemoved(id: string, payload: Payload): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  try {
    // As the house: nobody can want a picture that is not there.
    await payload.delete({ collection: 'media', id, req })
    return true
  } catch (error) {
    if ((error as { status?: number }).status === 409) return false
    throw error
  }
}
