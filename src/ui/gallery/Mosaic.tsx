import type { Locale } from '@/i18n/site/locales'
import type { Album } from '@/queries/getAlbums'
import type { Picture } from '@/queries/shapes/picture'
import { wordsFor } from '@/i18n/site/words'
import { PictureImage } from '../media/PictureImage'

/** Pictures edge to edge. The first upright one is large, wide ones take two places. Each leads to its own page. */
export function Mosaic({
  locale,
  album: { slug, pictures },
  isFirst = false,
}: {
  locale: Locale
  album: Album
  isFirst?: boolean
}) {
  const t = wordsFor(locale, 'gallery')
  const large = pictures.findIndex((picture) => !isWide(picture))
  return (
    <ul className="wrap grid auto-rows-[58vw] grid-flow-dense grid-cols-2 gap-[clamp(0.4rem,0.7vw,0.75rem)] sm:auto-rows-[28vw] sm:grid-cols-4 lg:auto-rows-[clamp(13rem,18.5vw,17.5rem)] lg:grid-cols-6">
      {pictures.map((picture, place) => (
        <li
          key={picture.id}
          className={`min-w-0 ${place === large ? 'col-span-2 row-span-2' : isWide(picture) ? 'col-span-2' : ''}`}
        >
          <a
            href={`/${locale}/gallery/${slug}/${place + 1}`}
            aria-label={
              picture.alt
                ? t('enlarge', { name: picture.alt })
                : t('place', { number: place + 1, count: pictures.length })
            }
            className="group block h-full overflow-hidden rounded-cut bg-ground-1"
          >
            <PictureImage
              picture={picture}
              alt=""
              isFirst={isFirst && place === Math.max(large, 0)}
              sizes={
                place === large || isWide(picture)
                  ? '(min-width: 64rem) 33vw, 92vw'
                  : '(min-width: 64rem) 17vw, (min-width: 40rem) 25vw, 46vw'
              }
              className="size-full object-cover transition-transform duration-(--calm) group-hover:scale-[1.025]"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}

const isWide = ({ width, height }: Picture) => width > height * 1.2
