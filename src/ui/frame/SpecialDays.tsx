import { dateLabel } from '@/domain/time/dateLabel'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { SpecialDay } from '@/queries/getSpecialDays'
import { shortTime } from '../text/shortTime'
import { typeset } from '../text/typeset'

/** Days to come with other hours, or none. */
export function SpecialDays({ days, locale }: { days: SpecialDay[]; locale: Locale }) {
  const t = wordsFor(locale, 'frame')
  if (days.length === 0) return null
  return (
    <>
      <h3 className="display-small mt-6 mb-2 text-h4">{t('specialDays')}</h3>
      <dl className="num grid grid-cols-[auto_1fr] gap-x-5 gap-y-0.5">
        {days.map(({ date, name, hours }) => (
          <div key={date} className="contents">
            <dt>{typeset(dateLabel(date, locale, 'short'), locale)}</dt>
            <dd className="text-text-2">
              {hours.length === 0
                ? t('closed')
                : hours.map(({ opens, closes }) => `${shortTime(opens)}–${shortTime(closes)}`).join(', ')}
              {name && ` · ${typeset(name, locale)}`}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
