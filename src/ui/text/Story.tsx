import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/site/locales'
import type { Picture } from '@/queries/shapes/picture'
import { PictureImage } from '../media/PictureImage'
import { Prose } from './Prose'
import { typeset } from './typeset'

type Props = {
  locale: Locale
  back: { href: string; label: string }
  title: string
  lead: string | null
  /** A line over the title: date and author. */
  byline?: string
  /** Where the byline leads: to its author. */
  bylineHref?: string | null
  cover: Picture | null
  body: unknown
  aside?: ReactNode
}

/** Something to read: an evening, an entry of the journal. */
export const Story = ({ locale, back, title, lead, byline, bylineHref, cover, body, aside }: Props) => (
  <article className="wrap pt-4">
    <p className="no-print text-small text-text-3">
      <a href={back.href} className="bare inline-flex min-h-11 items-center gap-2 hover:underline">
        <span aria-hidden="true">‹</span>
        {back.label}
      </a>
    </p>
    <header className="columns-twelve lg:gap-x-8 pt-4">
      <div className="col-span-12 lg:col-span-9">
        {byline && (
          <p className="num mb-3 text-small text-text-3">
            {bylineHref ? <a href={bylineHref}>{typeset(byline, locale)}</a> : typeset(byline, locale)}
          </p>
        )}
        <h1 className="display text-h1 tracking-[-0.02em]">{typeset(title, locale)}</h1>
        {lead && (
          <p className="mt-6 max-w-measure text-lead text-pretty text-text-2">{typeset(lead, locale)}</p>
        )}
      </div>
    </header>
    <div className="columns-twelve mt-8 lg:gap-x-8 gap-y-8 lg:mt-12">
      <div className="col-span-12 lg:col-span-4">
        {cover && (
          <PictureImage
            picture={cover}
            sizes="(min-width: 64rem) 30vw, 92vw"
            isFirst
            // An upright one is shown whole, for what stands in it has a foot and a rim.
            {...(cover.height > cover.width
              ? { tallest: '32rem', className: 'rounded-cut' }
              : { className: 'max-h-[32rem] w-full rounded-cut object-cover' })}
          />
        )}
        {aside && <div className={cover ? 'mt-8' : ''}>{aside}</div>}
      </div>
      {Boolean(body) && (
        <Prose data={body} locale={locale} className="col-span-12 max-w-[40rem] text-text-2 lg:col-span-8" />
      )}
    </div>
  </article>
)
