import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Author } from '@/queries/getAuthor'
import { PictureImage } from '../media/PictureImage'
import { typeset } from '../text/typeset'

export function AuthorHead({ locale, author }: { locale: Locale; author: Author }) {
  const t = wordsFor(locale, 'journal')
  const { name, job, about, photo } = author
  return (
    <div className="wrap pt-4">
      <p className="no-print text-small text-text-3">
        <a
          href={`/${locale}/journal`}
          className="bare inline-flex min-h-11 items-center gap-2 hover:underline"
        >
          <span aria-hidden="true">‹</span>
          {t('all')}
        </a>
      </p>
      <div className="columns-twelve items-end gap-y-6 pt-4 lg:gap-x-8">
        {photo && (
          <PictureImage
            picture={photo}
            alt=""
            isFirst
            sizes="12rem"
            className="col-span-6 aspect-square rounded-cut object-cover sm:col-span-3 lg:col-span-2"
          />
        )}
        <div className="col-span-12 sm:col-span-9">
          <h1 className="display text-h1 tracking-[-0.02em]">{typeset(name, locale)}</h1>
          {job && <p className="note mt-3 text-lead text-text-2">{typeset(job, locale)}</p>}
          {about && <p className="mt-4 max-w-measure text-pretty text-text-2">{typeset(about, locale)}</p>}
        </div>
      </div>
    </div>
  )
}
