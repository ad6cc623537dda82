import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { AskedVisit } from '@/queries/feedback/getVisit'
import type { Refusal } from '@/queries/reservations/refusal'
import { clockWords, momentWords, nightWords } from '../reserve/nightWords'
import { Notice } from '../reserve/Notice'
import { typeset } from '../text/typeset'
import { FeedbackForm, type TypedFeedback } from './FeedbackForm'
import { GivenFeedback } from './GivenFeedback'

type Props = {
  locale: Locale
  /** Path of this page, with its language and its key. */
  path: string
  /** Path of the page for a new reservation. */
  reservePath: string
  visit: AskedVisit
  isJustGiven: boolean
  /** What was sent and not taken. */
  typed: TypedFeedback | null
  refusal: Refusal | null
}

/** How it was: a rating and, for whoever likes, words. What was said is shown, and may be changed for a while. */
export function FeedbackScreen({ locale, path, reservePath, visit, isJustGiven, typed, refusal }: Props) {
  const t = wordsFor(locale, 'feedback')
  const words = wordsFor(locale, 'reserve')
  const { given, openUntil, startsAt, timeZone, serviceDate, partySize } = visit
  const night = [
    visit.venue,
    nightWords(serviceDate, locale),
    clockWords(startsAt, timeZone),
    words('party', { count: partySize }),
  ].join(', ')
  const heading = given ? t('thanks') : openUntil ? t('heading') : t('over')
  return (
    <div className="wrap pt-[clamp(1.5rem,4vw,4rem)]">
      <p className="num text-text-2">{typeset(night, locale)}</p>
      <h1 className="display mt-2 max-w-[13em] text-h1 tracking-[-0.02em]">{typeset(heading, locale)}</h1>
      {refusal ? (
        <Refused locale={locale} refusal={refusal} />
      ) : (
        isJustGiven && given && <Notice title={t('noted')} isGood />
      )}
      {!refusal && (
        <p className="mt-4 max-w-measure text-lead text-pretty text-text-2">
          {typeset(leadOf({ visit, locale }), locale)}
        </p>
      )}
      {given && <GivenFeedback locale={locale} given={given} />}
      {openUntil && !given && <FeedbackForm locale={locale} path={path} typed={typed ?? nothing} />}
      {openUntil && given && (
        <details className="mt-8" open={typed !== null}>
          <summary className="button list-none">{t('change')}</summary>
          <FeedbackForm
            locale={locale}
            path={path}
            typed={typed ?? { rating: given.rating, words: given.words ?? '' }}
            isChange
          />
        </details>
      )}
      {(given ?? !openUntil) && (
        <p className="mt-12">
          <a className="button" href={reservePath}>
            {t('again')}
          </a>
        </p>
      )}
    </div>
  )
}

const nothing: TypedFeedback = { rating: null, words: '' }

function leadOf({ visit, locale }: { visit: AskedVisit; locale: Locale }): string {
  const t = wordsFor(locale, 'feedback')
  const { given, openUntil, timeZone } = visit
  if (!given) return openUntil ? t('lead') : t('overText')
  return openUntil ? t('thanksText', { when: momentWords(openUntil, timeZone, locale) }) : t('thanksTextOver')
}

function Refused({ locale, refusal }: { locale: Locale; refusal: Refusal }) {
  const t = wordsFor(locale, 'feedback')
  const isRating = refusal.fields.some(({ path }) => path === 'rating')
  if (!isRating) {
    return (
      <Notice title={t('refused')}>
        <p>{typeset(refusal.fields[0]?.message ?? refusal.message, locale)}</p>
      </Notice>
    )
  }
  return (
    <Notice title={t('correct')}>
      <a href="#rating" className="inline-flex min-h-9 items-center">
        {typeset(t('missing'), locale)}
      </a>
    </Notice>
  )
}
