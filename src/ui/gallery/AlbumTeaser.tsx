import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Album } from '@/queries/getAlbums'
import { typeset } from '../text/typeset'
import { Mosaic } from './Mosaic'

/** Enough for one screen: the rest hangs in the album itself. */
const SHOWN = 9

export function AlbumTeaser({ locale, album, isFirst }: { locale: Locale; album: Album; isFirst: boolean }) {
  const t = wordsFor(locale, 'gallery')
  const { slug, title, intro, pictures } = album
  return (
    <section aria-labelledby={slug} className={isFirst ? 'mt-8' : 'mt-(--section)'}>
      <div className="wrap mb-6 flex flex-wrap items-end justify-between gap-x-12 gap-y-2">
        <div className="max-w-measure">
          <h2 id={slug} className="display text-h2">
            <a href={`/${locale}/gallery/${slug}`} className="bare hover:text-accent-text">
              {typeset(title, locale)}
            </a>
          </h2>
          {intro && <p className="mt-2 text-text-2">{typeset(intro, locale)}</p>}
        </div>
        <p className="num text-text-3">
          <a href={`/${locale}/gallery/${slug}`} className="inline-flex min-h-11 items-center">
            {t('whole')}
          </a>
          {' · '}
          {typeset(t('pictures', { count: pictures.length }), locale)}
        </p>
      </div>
      <Mosaic locale={locale} album={{ ...album, pictures: pictures.slice(0, SHOWN) }} isFirst={isFirst} />
    </section>
  )
}
