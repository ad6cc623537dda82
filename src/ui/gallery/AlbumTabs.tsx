import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Album } from '@/queries/getAlbums'
import { typeset } from '../text/typeset'

export function AlbumTabs({ locale, albums, current }: { locale: Locale; albums: Album[]; current: string }) {
  const t = wordsFor(locale, 'gallery')
  return (
    <nav aria-label={t('albums')} className="pb-3">
      <ul className="flex flex-wrap gap-x-6">
        {albums.map(({ slug, title, pictures }) => (
          <li key={slug}>
            <a
              href={`/${locale}/gallery/${slug}`}
              aria-current={slug === current ? 'page' : undefined}
              className="bare inline-block border-b border-transparent py-2 text-text-2 hover:text-text aria-[current]:border-accent aria-[current]:text-text"
            >
              {typeset(title, locale)}{' '}
              <span className="num text-small text-text-3">
                <span aria-hidden="true">{pictures.length}</span>
                <span className="sr-only">{t('pictures', { count: pictures.length })}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
