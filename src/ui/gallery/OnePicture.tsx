import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Album } from '@/queries/getAlbums'
import type { Picture } from '@/queries/shapes/picture'
import { PictureImage } from '../media/PictureImage'
import { typeset } from '../text/typeset'
import { ArrowKeys } from './ArrowKeys'
import { ShareButton } from './ShareButton'

type Props = { locale: Locale; album: Album; picture: Picture; number: number }

/** One picture of an album, as large as the window allows; before, after and back are plain links. */
export function OnePicture({ locale, album, picture, number }: Props) {
  const t = wordsFor(locale, 'gallery')
  const { slug, title, pictures } = album
  const count = pictures.length
  const at = (place: number) => `/${locale}/gallery/${slug}/${((place - 1 + count) % count) + 1}`
  return (
    <div className="wrap pt-2">
      <div className="flex items-center justify-between gap-4">
        <h1 className="display-small text-h4">
          <a
            href={`/${locale}/gallery/${slug}`}
            className="bare inline-flex min-h-11 items-center hover:text-accent-text"
          >
            {typeset(title, locale)}
          </a>
        </h1>
        <a
          href={`/${locale}/gallery/${slug}`}
          data-key="Escape"
          aria-label={t('close')}
          className="button min-w-11 px-0 text-h4 leading-none"
        >
          <span aria-hidden="true">×</span>
        </a>
      </div>
      <figure className="mt-4">
        <PictureImage picture={picture} sizes="92vw" isFirst tallest="74vh" className="mx-auto rounded-cut" />
        <figcaption className="mt-4 flex items-center justify-center gap-6 text-center">
          <a
            href={at(number - 1)}
            data-key="ArrowLeft"
            rel="prev"
            aria-label={t('previous')}
            className="button min-w-11 flex-none px-0 text-h4 leading-none"
          >
            <span aria-hidden="true">‹</span>
          </a>
          <span className="min-w-0 sm:min-w-52">
            <span className="display-small block text-h4">
              {typeset(picture.caption ?? picture.alt, locale)}
            </span>
            {picture.credit && (
              <span className="block text-small text-text-3">{t('credit', { name: picture.credit })}</span>
            )}
            <span className="num block text-small text-text-3">
              {typeset(t('place', { number, count }), locale)}
            </span>
          </span>
          <a
            href={at(number + 1)}
            data-key="ArrowRight"
            rel="next"
            aria-label={t('next')}
            className="button min-w-11 flex-none px-0 text-h4 leading-none"
          >
            <span aria-hidden="true">›</span>
          </a>
        </figcaption>
      </figure>
      <p className="no-print mt-6 flex min-h-11 justify-center">
        <ShareButton title={picture.caption ?? title} label={t('share')} copied={t('copied')} />
      </p>
      <ArrowKeys />
    </div>
  )
}
