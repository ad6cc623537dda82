export const STRENGTH_WORDS = ['alcohol-free', 'light', 'medium', 'strong'] as const

export type StrengthWord = (typeof STRENGTH_WORDS)[number]

type Drink = { abvPercent: number; pureAlcoholGrams: number; isAlcoholFree: boolean }

/** Up to this both: a spritz or a beer. About one Polish standard drink. */
const LIGHT = { abvPercent: 10, grams: 12 }
/** From this either: as strong as a Negroni's neighbour Manhattan, or two standard drinks and more in one glass. */
const STRONG = { abvPercent: 22, grams: 24 }

/**
 * The one word for how strong a drink is. `alcohol-free` is the diet's answer, not the rounding of a small number: a
 * dash of bitters in soda is `light`. `light` needs both little strength and little alcohol, so that a long drink with
 * three shots in it is not called light; `strong` takes either much.
 */
export function strengthWord({ abvPercent, pureAlcoholGrams, isAlcoholFree }: Drink): StrengthWord {
  if (isAlcoholFree) return 'alcohol-free'
  if (abvPercent >= STRONG.abvPercent || pureAlcoholGrams >= STRONG.grams) return 'strong'
  if (abvPercent <= LIGHT.abvPercent && pureAlcoholGrams <= LIGHT.grams) return 'light'
  return 'medium'
}
