import { dateLabel } from '@/domain/time/dateLabel'
import { WEEKDAYS, type Weekday } from '@/domain/time/weekdays'

/** 'piątek'; short 'pt.'. */
export function weekdayName(weekday: Weekday, language: string, style: 'long' | 'short' = 'long'): string {
  const date = `2024-01-0${WEEKDAYS.indexOf(weekday) + 1}` // the first of January 2024 was a Monday
  if (style === 'long') return dateLabel(date, language, 'weekday')
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'short',
    timeZone: 'UTC',
  })
  return format.format(Date.parse(`${date}T12:00:00Z`))
}
