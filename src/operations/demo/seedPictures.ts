import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { albums } from '@/demo/albums'
import type { DemoPicture } from '@/demo/types'
import { drawPicture } from './drawPicture'
import { inLanguage } from './inLanguage'
import type { Ids } from './shelf'

/**
 * Draws the pictures that are not there yet. Each is saved for itself: the files lie on a disk that knows no
 * transaction, and a picture that is there is never drawn twice.
 */
export async function seedPictures(newRequest: () => Promise<PayloadRequest>): Promise<Ids> {
  const pictures = albums.flatMap((album) => album.pictures)
  const ids = new Map<string, string>()
  const waiting = [...pictures]
  const hang = async () => {
    for (let picture = waiting.shift(); picture; picture = waiting.shift()) {
      ids.set(picture.slug, await hangPicture(picture, await newRequest()))
    }
  }
  await Promise.all([hang(), hang()])
  return ids
}

async function hangPicture(picture: DemoPicture, req: PayloadRequest): Promise<string> {
  const { payload } = req
  const name = `${picture.slug}.webp`
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { equals: name } },
    depth: 0,
    limit: 1,
    req,
  })
  if (docs[0]) return docs[0].id

  const file = await sharp(Buffer.from(drawPicture(picture)))
    .webp({ quality: 92 })
    .toBuffer()
  const words = { alt: picture.alt, caption: picture.caption }
  const { id } = await payload.create({
    collection: 'media',
    data: inLanguage(words, 'pl') as { alt: string; caption: string },
    file: { data: file, mimetype: 'image/webp', name, size: file.length },
    locale: 'pl',
    depth: 0,
    req,
  })
  await payload.update({
    collection: 'media',
    id,
    data: inLanguage(words, 'en') as typeof words & object as never,
    locale: 'en',
    depth: 0,
    req,
  })
  return id
}
