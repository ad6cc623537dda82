import { createTranslator } from 'next-intl'
import type { Locale } from './locales'
import en from './en.json'
import pl from './pl.json'

const messages: Record<Locale, typeof pl> = { pl, en }

/** The site's own words in one language, one area of them: `wordsFor('pl', 'menu')('title')`. */
export function wordsFor<Area extends keyof typeof pl>(locale: Locale, area: Area) {
  const key = `${locale}.${area}`
  const known = made.get(key) ?? make(locale, area)
  made.set(key, known)
  return known as ReturnType<typeof make<Area>>
}

/** Kept, because a translator remembers the sentences it has read. */
const made = new Map<string, unknown>()

const make = <Area extends keyof typeof pl>(locale: Locale, area: Area) =>
  createTranslator({ locale, messages: messages[locale], namespace: area })
