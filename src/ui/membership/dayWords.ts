import { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/i18n/site/locales'
import { typeset } from '../text/typeset'

/** "8 czerwca 2027", "8 June 2027". */
export const dayWords = (date: string, locale: Locale): string =>
  typeset(
    Temporal.PlainDate.from(date).toLocaleString(locale === 'pl' ? 'pl-PL' : 'en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
    locale,
  )
