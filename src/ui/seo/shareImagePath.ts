import { DEFAULT_LOCALE, type Locale } from '@/i18n/site/locales'

/** Where a drink, or without one the house, is drawn for links that are shared, in the language of the page. */
export const shareImagePath = (locale: Locale, cocktail?: string): string => {
  const place = cocktail === undefined ? 'globals/site' : `cocktails/${cocktail}`
  return `/api/${place}/share.png${locale === DEFAULT_LOCALE ? '' : `?locale=${locale}`}`
}
