import { LOCALES, type Locale } from '@/i18n/site/locales'
import en from '../../../src/i18n/site/en.json' with { type: 'json' }
import pl from '../../../src/i18n/site/pl.json' with { type: 'json' }
import { plain } from './publicAnswers'

/** The site's own words, and those of the calendar and of units, which formatting brings. */
export function ownWords(locale: Locale): Set<string> {
  const messages = leaves(locale === 'pl' ? pl : en)
  return new Set([...messages.flatMap(wordsIn), ...calendarWords(locale), ...unitWords, ...LOCALES])
}

const wordsIn = (text: string): string[] => plain(text).match(/\p{L}+/gu) ?? []

const unitWords = ['ml', 'l', 'g', 'zł', 'pln', 'eur', 'usd', 'gbp', 'czk']

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []
}

function calendarWords(locale: Locale): string[] {
  const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2027, month, 1 + month)))
  const styles: Intl.DateTimeFormatOptions[] = [
    { weekday: 'long', day: 'numeric', month: 'long' },
    { weekday: 'short', day: 'numeric', month: 'short' },
  ]
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...style, timeZone: 'UTC' })
    return dates.flatMap((date) => wordsIn(format.format(date)))
  })
}
