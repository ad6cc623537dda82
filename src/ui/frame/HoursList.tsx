import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { WeeklyHours } from '@/domain/time/weeklyHours'
import { shortTime } from '../text/shortTime'
import { weekRows, type WeekRow } from './weekRows'

export function HoursList({ hours, locale }: { hours: WeeklyHours[]; locale: Locale }) {
  const t = wordsFor(locale, 'frame')
  const weekdays = wordsFor(locale, 'weekdays')
  const days = ({ from, to }: WeekRow) => {
    if (from === 'monday' && to === 'sunday') return t('everyDay')
    return from === to ? weekdays(from) : `${weekdays(from)}–${weekdays(to)}`
  }
  return (
    <dl className="num grid grid-cols-[auto_1fr] gap-x-5 gap-y-0.5">
      {weekRows(hours).map((row) => (
        <div key={row.from} className="contents">
          <dt>{days(row)}</dt>
          <dd className="text-text-2">
            {row.hours.length === 0
              ? t('closed')
              : row.hours.map(({ opens, closes }) => `${shortTime(opens)}–${shortTime(closes)}`).join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  )
}
