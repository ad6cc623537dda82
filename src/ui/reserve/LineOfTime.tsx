import type { Temporal } from 'temporal-polyfill'
import { dateLabel } from '@/domain/time/dateLabel'
import { instantOf } from '@/domain/time/instantOf'
import { weekdayOf } from '@/domain/time/weekdayOf'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { GuestReservation } from '@/queries/reservations/getReservation'
import { calendarDateOf, clockWords } from './nightWords'

type Props = { locale: Locale; reservation: GuestReservation; now: Temporal.Instant }

/** From now to the visit: free up to the deadline, then not. It shows what the sentence below it says. */
export function LineOfTime({ locale, reservation, now }: Props) {
  const t = wordsFor(locale, 'manage')
  const { cancellation, startsAt, timeZone } = reservation
  const isAhead = Date.parse(cancellation?.deadline ?? '') > now.epochMilliseconds
  const deadline = isAhead ? cancellation!.deadline : null
  const isFree = cancellation?.isFree ?? true
  const weekdays = wordsFor(locale, 'weekdays')
  const date = (instant: string) => calendarDateOf(instant, timeZone)
  const turn = deadline && isFree ? placeOf(deadline, now, startsAt) : isFree ? 100 : 0
  return (
    <div aria-hidden="true" className="num text-small text-text-2">
      <div className="relative mx-1.5 mt-6 h-6">
        <Stroke from={0} to={turn} className="bg-free" />
        <Stroke
          from={turn}
          to={100}
          className="bg-[repeating-linear-gradient(90deg,var(--stop-line)_0_6px,transparent_6px_10px)]"
        />
        {turn > 0 && turn < 100 && (
          <span className="absolute inset-y-0 border-l-2 border-text" style={{ left: `${turn}%` }} />
        )}
        <span className="absolute inset-y-1.5 right-0 border-l border-line-ui" />
        <span className="absolute top-1/2 left-0 size-4 -translate-1/2 rounded-pill border-3 border-ground bg-text ring-1 ring-text" />
      </div>
      <div className="relative h-7">
        <span className="absolute left-0">{t('today')}</span>
        {deadline && turn > 0 && turn < 100 && (
          <span
            className="absolute whitespace-nowrap text-text"
            style={{ left: `${turn}%`, translate: '-82% 0' }}
          >
            {dateLabel(date(deadline), locale, 'short')}, {clockWords(deadline, timeZone)}
          </span>
        )}
        <span className={`absolute right-0 ${turn > 55 && turn < 100 ? 'max-sm:hidden' : ''}`}>
          {weekdays(weekdayOf(date(startsAt)))} {clockWords(startsAt, timeZone)}
        </span>
      </div>
    </div>
  )
}

const Stroke = ({ from, to, className }: { from: number; to: number; className: string }) => (
  <span
    className={`absolute top-1/2 h-0.75 -translate-y-1/2 ${className}`}
    style={{ left: `${from}%`, width: `${to - from}%` }}
  />
)

/** Per cent of the way from now to the visit, kept off the ends so that its words have room. */
function placeOf(deadline: string, now: Temporal.Instant, startsAt: string): number {
  const [from, at, to] = [now, instantOf(deadline), instantOf(startsAt)].map((one) => one.epochMilliseconds)
  const share = ((at! - from!) / Math.max(1, to! - from!)) * 100
  return Math.min(78, Math.max(40, share))
}
