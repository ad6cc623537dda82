import { Temporal } from 'temporal-polyfill'

export type DateStyle = 'weekday' | 'short' | 'medium' | 'date' | 'long' | 'numeric'

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  weekday: { weekday: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  medium: { day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
}

/** A date ('2027-05-15', which has no zone) in words: 'sobota, 15 maja 2027', 'Sat 15 May'. English is British. */
export function dateLabel(date: string, locale: string, style: DateStyle = 'long'): string {
  const noon = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' })
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...STYLES[style],
    timeZone: 'UTC',
  })
  return format.format(noon.epochMilliseconds)
}
