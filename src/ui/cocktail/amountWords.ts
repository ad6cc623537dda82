import { showAmount } from '@/domain/cocktail/showAmount'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Part } from '@/queries/getCocktail'

const spokenWithoutNumber = ['dash', 'drop', 'splash', 'top-up', 'to-taste', 'pinch'] as const
type SpokenUnit = (typeof spokenWithoutNumber)[number]

/** How much of one part goes in, in the guest's words: "30 ml", "2 strzały", "do pełna". */
export function amountWords({ amount, unit }: Pick<Part, 'amount' | 'unit'>, locale: Locale): string {
  if (amount === null) {
    const t = wordsFor(locale, 'unmeasured')
    return t(spokenWithoutNumber.includes(unit as SpokenUnit) ? (unit as SpokenUnit) : 'other')
  }
  return wordsFor(locale, 'units')(unit, { shown: showAmount(amount, unit, locale), count: amount })
}
