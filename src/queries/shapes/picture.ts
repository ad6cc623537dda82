import type { Media } from '@/payload-types'

/** A picture as a page shows it. Addresses are paths of this site wherever the files are its own. */
export type Picture = {
  id: string
  src: string
  width: number
  height: number
  /** Empty for decoration. */
  alt: string
  caption: string | null
  credit: string | null
  thumbhash: string | null
  /** Smaller files of the same picture, whole (not cropped), with their widths in pixels. */
  sources: { src: string; width: number }[]
  /** Cropped to 1200 × 630, for links shared elsewhere. */
  share: string | null
  /** Cropped to a square of 320, for a row of a list. */
  thumbnail: string | null
}

/** What of a picture a page needs, for `populate`. */
export const pictureParts = {
  alt: true,
  decorative: true,
  caption: true,
  credit: true,
  thumbhash: true,
  url: true,
  width: true,
  height: true,
  filename: true,
  mimeType: true,
  sizes: true,
} as const

export function toPicture(media: Media | string | null | undefined): Picture | null {
  if (typeof media !== 'object' || !media?.url) return null
  const { card, wide, share, thumbnail } = media.sizes ?? {}
  const sources = [card, wide].flatMap((size) =>
    size?.url && size.width ? [{ src: pathOf(size.url), width: size.width }] : [],
  )
  return {
    id: media.id,
    src: pathOf(media.url),
    width: media.width ?? 800,
    height: media.height ?? 800,
    alt: media.decorative ? '' : (media.alt ?? ''),
    caption: media.caption ?? null,
    credit: media.credit ?? null,
    thumbhash: media.thumbhash ?? null,
    sources,
    share: share?.url ? pathOf(share.url) : null,
    thumbnail: thumbnail?.url ? pathOf(thumbnail.url) : null,
  }
}

/** The API writes whole addresses; the page may have been opened under another name of the same server. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address, 'http://here')
  return pathname.startsWith('/api/media/file/') ? `${pathname}${search}` : address
}
