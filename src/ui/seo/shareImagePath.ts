import { DEFAULT_LOCALE, type Locale } from '@/i18n/site/locales'

/** Where a drink is drawn for links that are shared, in the language of the page. */
export const shareImagePath = (locale: Locale, slug: string): string =>
  `/api/cocktails/${slug}/share.png${locale === DEFAULT_LOCALE ? '' : `?locale=${locale}`}`
