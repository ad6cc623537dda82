import type { CollectionBeforeChangeHook } from 'payload'
import sharp from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'

/** Stores a 28-byte blur of the picture (base64), shown while the picture itself loads. */
export const setThumbhash: CollectionBeforeChangeHook = async ({ data, req }) => {
  const file = req.file
  if (!file?.data?.length || !file.mimetype.startsWith('image/')) return data
  const { data: pixels, info } = await sharp(file.data, { limitInputPixels: 50_000_000 })
    .rotate()
    .resize(100, 100, { fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return {
    ...data,
    thumbhash: Buffer.from(rgbaToThumbHash(info.width, info.height, pixels)).toString('base64'),
  }
}
