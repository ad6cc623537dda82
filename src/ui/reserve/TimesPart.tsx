import { weekdayOf } from '@/domain/time/weekdayOf'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Offer } from '@/queries/reservations/getOffer'
import { typeset } from '../text/typeset'
import { queryOf, type Asked } from './asked'
import { calendarDateOf, nightWords } from './nightWords'
import { TimeChoice } from './TimeChoice'
import type { Mode, TimeOption } from './timeOptions'

type Props = {
  locale: Locale
  path: string
  asked: Asked
  offer: Offer
  mode: Mode
  options: TimeOption[]
  chosen: string | null
}

/** The starts, those after midnight apart and in words; or why there are none; and the way to the waiting list. */
export function TimesPart({ locale, path, asked, offer, mode, options, chosen }: Props) {
  const t = wordsFor(locale, 'reserve')
  const { availability, date } = offer
  if (!availability || !date) return <p className="text-lead text-text-2">{typeset(t('noNights'), locale)}</p>
  const early = options.filter(({ isAfterMidnight }) => !isAfterMidnight)
  const late = options.filter(({ isAfterMidnight }) => isAfterMidnight)
  const canWait = mode === 'book' && options.some(({ band }) => band === 'gone')
  return (
    <>
      {mode === 'request' && (
        <p className="mb-4 max-w-measure text-text-2">{typeset(t('requestText'), locale)}</p>
      )}
      {mode === 'waitlist' && (
        <p className="mb-4 max-w-measure text-text-2">
          {availability.slots.length === 0 && (
            <b className="font-medium text-text">{typeset(t('allTaken'), locale)} </b>
          )}
          {typeset(t('waitText'), locale)}
        </p>
      )}
      {options.length === 0 && (
        <p className="text-lead text-text-2">
          {typeset(t(`reasons.${availability.reason ?? 'other'}`), locale)}
        </p>
      )}
      {early.length > 0 && <TimeChoice locale={locale} options={early} chosen={chosen} />}
      {late.length > 0 && (
        <section aria-labelledby="after-midnight">
          <h3 id="after-midnight" className="display-small mt-6 text-h4">
            {t('afterMidnight', { weekday: weekdayOf(date) })}
          </h3>
          <p className="mb-3 text-small text-text-3">
            {typeset(
              t('afterMidnightNote', {
                date: nightWords(calendarDateOf(late[0]!.startsAt, availability.timeZone), locale),
              }),
              locale,
            )}
          </p>
          <TimeChoice locale={locale} options={late} chosen={chosen} />
        </section>
      )}
      {canWait && (
        <p className="mt-4 flex flex-wrap items-center gap-x-3 text-text-2">
          {t('goneQuestion')}{' '}
          <a
            href={`${path}${queryOf({ ...asked, date, time: null, waits: true })}`}
            className="inline-flex min-h-11 items-center"
          >
            {t('joinInstead')}
          </a>
        </p>
      )}
      {mode === 'waitlist' && asked.waits && (
        <p className="mt-4">
          <a
            href={`${path}${queryOf({ ...asked, date, waits: false })}`}
            className="inline-flex min-h-11 items-center text-text-2"
          >
            {t('backToFree')}
          </a>
        </p>
      )}
    </>
  )
}
