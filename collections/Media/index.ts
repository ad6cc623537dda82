import type { CollectionConfig } from 'payload'
import { anyone, editors } from '@/access/rules'
import { env } from '@/env'
import { refuseWhenFull } from './hooks/refuseWhenFull'
import { requireAlt } from './requireAlt'
import { takeOwnFilesOnly } from './hooks/takeOwnFilesOnly'
import { setThumbhash } from './hooks/setThumbhash'

const webp = { format: 'webp' as const, options: { quality: 82 } }
const avif = { format: 'avif' as const, options: { quality: 55 } }

/**
 * Pictures. What is stored is always re-encoded, so that neither camera data (EXIF, GPS) nor anything hidden behind the
 * picture survives; the originals' metadata never reaches the disk.
 */
export const Media: CollectionConfig<'media'> = {
  slug: 'media',
  access: { create: editors, read: anyone, update: editors, delete: editors },
  admin: { group: 'content', useAsTitle: 'filename', defaultColumns: ['filename', 'alt', 'updatedAt'] },
  versions: false,
  upload: {
    staticDir: env.MEDIA_DIR,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    formatOptions: { format: 'webp', options: { quality: 86 } },
    resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
    constructorOptions: { limitInputPixels: 50_000_000 },
    imageSizes: [
      { name: 'thumbnail', width: 320, height: 320, fit: 'cover', formatOptions: webp },
      { name: 'card', width: 800, formatOptions: webp },
      { name: 'wide', width: 1600, formatOptions: avif },
      {
        name: 'share',
        width: 1200,
        height: 630,
        fit: 'cover',
        formatOptions: { format: 'jpeg', options: { quality: 82 } },
      },
    ],
    adminThumbnail: 'thumbnail',
    focalPoint: true,
    pasteURL: false,
    withMetadata: false,
  },
  hooks: { beforeOperation: [takeOwnFilesOnly, refuseWhenFull], beforeChange: [setThumbhash] },
  fields: [
    { name: 'alt', type: 'text', localized: true, maxLength: 300, validate: requireAlt },
    { name: 'decorative', type: 'checkbox', defaultValue: false },
    { name: 'caption', type: 'text', localized: true, maxLength: 300 },
    { name: 'credit', type: 'text', maxLength: 120 },
    {
      name: 'thumbhash',
      type: 'text',
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
  ],
}
