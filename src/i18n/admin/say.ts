import type { TextKey } from './texts'
import type { countedTexts } from './texts/counted'

export type AdminLanguage = 'pl' | 'en'
export type Values = Record<string, string | number>

/** Our own words in the language of the person in front of the screen. */
export type Say = {
  (key: TextKey, values?: Values): string
  /** With a number, in the plural form that it asks for. */
  count: (key: keyof typeof countedTexts, n: number, values?: Values) => string
  language: AdminLanguage
}

type PlatformI18n = { language: string; t: unknown }

/** Wraps the platform's `i18n`, on the server and in the browser alike. */
export function sayWith({ language: code, t }: PlatformI18n): Say {
  const translate = t as (key: string, values?: Values) => string
  const language: AdminLanguage = code === 'en' ? 'en' : 'pl'
  const plural = new Intl.PluralRules(language)
  const say = (key: TextKey, values?: Values) => translate(`eliksir:${key}`, values)
  return Object.assign(say, {
    count: (key: keyof typeof countedTexts, n: number, values?: Values) =>
      translate(`eliksir:${key}.${plural.select(n)}`, { n, ...values }),
    language,
  })
}
