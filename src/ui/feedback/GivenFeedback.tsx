import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { AskedVisit } from '@/queries/feedback/getVisit'
import { RatingGlass } from './RatingGlass'

type Props = { locale: Locale; given: NonNullable<AskedVisit['given']> }

/** What the guest said, as a label: it is theirs. */
export function GivenFeedback({ locale, given: { rating, words } }: Props) {
  const t = wordsFor(locale, 'feedback')
  return (
    <section
      aria-label={t('yours')}
      className="label-box mt-10 grid max-w-[46rem] items-center gap-x-8 gap-y-4 sm:grid-cols-[auto_minmax(0,1fr)]"
    >
      <RatingGlass rating={rating} className="h-24 text-accent-text" />
      <div>
        <p className="display-small text-h3">
          {t('ratingOf', { rating, word: t(`word.${rating as 1 | 2 | 3 | 4 | 5}`) })}
        </p>
        {words && <p className="mt-2 whitespace-pre-line text-pretty text-text-2 wrap-anywhere">{words}</p>}
      </div>
    </section>
  )
}
