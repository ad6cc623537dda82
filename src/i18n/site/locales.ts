/** The languages of the public site, the default first. A locale is the first part of every path. */
export const LOCALES = ['pl', 'en'] as const

export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'pl'

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale)

/** As browsers and search engines are told it. English is British. */
export const htmlLang: Record<Locale, string> = { pl: 'pl', en: 'en-GB' }
