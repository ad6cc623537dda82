import { Temporal } from 'temporal-polyfill'
import { dateLabel } from '@/domain/time/dateLabel'
import { instantOf } from '@/domain/time/instantOf'
import { timeLabel } from '@/domain/time/timeLabel'
import { weekdayOf } from '@/domain/time/weekdayOf'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { shortTime } from '../text/shortTime'
import { typeset } from '../text/typeset'

/** "piątek 27 listopada", "Friday 27 November". */
export const nightWords = (date: string, locale: Locale): string =>
  typeset(`${dateLabel(date, locale, 'weekday')} ${dateLabel(date, locale, 'medium')}`, locale)

/** The calendar date of an instant, as the venue's clock has it. */
export const calendarDateOf = (instant: string, timeZone: string): string =>
  instantOf(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/** "20:30", with the zone where the clock shows it twice. */
export const clockWords = (instant: string, timeZone: string): string =>
  shortTime(timeLabel(instantOf(instant), timeZone))

/** "20:30–22:30". */
export const spanWords = (startsAt: string, endsAt: string, timeZone: string): string =>
  `${clockWords(startsAt, timeZone)}–${clockWords(endsAt, timeZone)}`

/** After "do" and "until": "czwartku 26 listopada, 20:30". */
export function momentWords(instant: string, timeZone: string, locale: Locale): string {
  const date = calendarDateOf(instant, timeZone)
  const words = wordsFor(locale, 'reserve')('moment', {
    weekday: weekdayOf(date),
    date: dateLabel(date, locale, 'medium'),
    time: clockWords(instant, timeZone),
  })
  return typeset(words, locale)
}

/** How long a table is kept: "dwie godziny", "półtorej godziny". */
export function stayWords(minutes: number, locale: Locale): string {
  const t = wordsFor(locale, 'reserve')
  if (minutes % 60 === 0) return t('stayHours', { count: minutes / 60 })
  if (minutes === 90) return t('stayHalf')
  if (minutes < 60) return t('stayMinutes', { count: minutes })
  return t('stayBoth', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

/** The day of the month as the strip shows it; the first of another month says which: "1.12", "1 Dec". */
export function dayWords(date: string, isNewMonth: boolean, locale: Locale): string {
  const { day, month } = Temporal.PlainDate.from(date)
  if (!isNewMonth) return String(day)
  return locale === 'pl'
    ? `${day}.${String(month).padStart(2, '0')}`
    : dateLabel(date, locale, 'short').replace(/^\D+/, '')
}
