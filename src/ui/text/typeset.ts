import type { Locale } from '@/i18n/site/locales'

const nbsp = '\u00a0'

/**
 * Keeps together what a careful printer keeps together: a number and its unit or month, initials, and in Polish the
 * one-letter words (a, i, o, u, w, z) with what follows them.
 */
export function typeset(text: string, locale: Locale): string {
  const withUnits = text.replace(unitsAfterNumbers, `$1${nbsp}$2`)
  return locale === 'pl' ? withUnits.replace(oneLetterWords, `$1$2${nbsp}`) : withUnits
}

const unitsAfterNumbers =
  /(\d) (ml|cl|l|g|kg|mm|cm|m|zł|€|°C|%|min|proc\.|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|January|February|March|April|May|June|July|August|September|October|November|December|am|pm)(?![\p{L}\d])/gu

/** Twice in a row as well ("i w domu"): the look-behind leaves the space before for the next match. */
const oneLetterWords = /(?<=^|[\s\u00a0(„"–])()([aiouwzAIOUWZ]) /gu
