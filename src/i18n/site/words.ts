import { createTranslator } from 'next-intl'
import type { Locale } from './locales'
import en from './en.json'
import pl from './pl.json'

const messages: Record<Locale, typeof pl> = { pl, en }

/** The site's own words in one language, one area of them: `wordsFor('pl', 'menu')('title')`. */
export function wordsFor<Area extends keyof typeof pl>(locale: Locale, area: Area) {
  return createTranslator({ locale, messages: messages[locale], namespace: area })
}
