import { roundTo } from './roundTo'

/** What a country calls one standard drink: grams of alcohol, or in Britain 10 ml of it. */
export type StandardDrink = { grams: number } | { ml: number }

/** Grams of one ml of ethanol at 20 °C. */
export const ETHANOL_GRAMS_PER_ML = 0.78924

/**
 * By ISO country code (Wikipedia, "Standard drink"; WHO's AUDIT uses 10 g). Canada is given as 13.45 to 13.6. Germany
 * (10 or 12) and Portugal (10 or 14) differ by source and are left to the bar's settings.
 */
export const STANDARD_DRINKS: Record<string, StandardDrink> = {
  PL: { grams: 10 },
  AU: { grams: 10 },
  FR: { grams: 10 },
  IE: { grams: 10 },
  NL: { grams: 10 },
  NZ: { grams: 10 },
  ES: { grams: 10 },
  GB: { ml: 10 },
  DK: { grams: 12 },
  FI: { grams: 12 },
  CH: { grams: 12 },
  CA: { grams: 13.45 },
  US: { grams: 14 },
  HU: { grams: 17 },
  JP: { grams: 19.75 },
  AT: { grams: 20 },
}

/** Standard drinks in so much pure alcohol, to two decimals. */
export function standardDrinks(pureAlcoholMl: number, drink: StandardDrink): number {
  const drinks =
    'ml' in drink ? pureAlcoholMl / drink.ml : (pureAlcoholMl * ETHANOL_GRAMS_PER_ML) / drink.grams
  return roundTo(drinks, 2)
}
