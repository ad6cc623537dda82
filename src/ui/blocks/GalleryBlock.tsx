import { wordsFor } from '@/i18n/site/words'
import type { Album as AlbumDoc, GalleryBlock as Block } from '@/payload-types'
import { toAlbum } from '@/queries/getAlbums'
import { populatedOne } from '@/queries/shapes/populated'
import { Mosaic } from '../gallery/Mosaic'
import { typeset } from '../text/typeset'
import type { BlockPlace } from './Blocks'

const SHOWN = 9

export function GalleryBlock({ block, place: { id, locale } }: { block: Block; place: BlockPlace }) {
  const doc = populatedOne<AlbumDoc>(block.album)
  if (!doc) return null
  const t = wordsFor(locale, 'page')
  const album = toAlbum(doc)
  return (
    <section aria-labelledby={id} className="pt-[clamp(3rem,2rem+4vw,6rem)]">
      <div className="wrap mb-6 flex flex-wrap items-end justify-between gap-x-12 gap-y-2">
        <h2 id={id} className="display text-h2">
          {typeset(album.title, locale)}
        </h2>
        <a href={`/${locale}/gallery/${album.slug}`} className="inline-flex min-h-11 items-center">
          {t('album')}
        </a>
      </div>
      <Mosaic locale={locale} album={{ ...album, pictures: album.pictures.slice(0, SHOWN) }} />
    </section>
  )
}
