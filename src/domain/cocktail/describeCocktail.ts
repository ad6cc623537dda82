import type { Cost } from './cost'
import { computeCost } from './computeCost'
import { computeMargin } from './computeMargin'
import { computeStrength } from './computeStrength'
import { defaultSettings } from './defaultSettings'
import { deriveAllergens, type DerivedAllergens } from './deriveAllergens'
import { deriveDiets, type DietVerdict } from './deriveDiets'
import type { Diet } from './diets'
import { glassFit, type GlassFit } from './glassFit'
import type { Margin, Sale } from './margin'
import type { Glass, Recipe } from './recipe'
import type { MathsSettings } from './settings'
import type { Strength } from './strength'
import { strengthWord, type StrengthWord } from './strengthWord'
import { suggestedGrossCents } from './suggestedGrossCents'

export type CocktailDescription = {
  strength: Strength
  strengthWord: StrengthWord
  /** Null when the glass is not known. */
  fit: GlassFit | null
  allergens: DerivedAllergens
  diets: Record<Diet, DietVerdict>
  cost: Cost
  /** Null when the drink is not on sale. */
  margin: Margin | null
  /** Null without a VAT rate to suggest with. */
  suggestedGrossCents: number | null
}

/** What the drink is sold for, and on which day it is reckoned. */
export type SaleToday = Partial<Sale> & { asOf?: string | null }

/**
 * All that follows from a recipe. Every part has its `how`, which `explain` reads. Only the cost, the margin and the
 * suggestion are the owner's and manager's.
 */
export function describeCocktail(
  recipe: Recipe,
  glass: Glass | null,
  settings: MathsSettings = defaultSettings,
  { grossCents, vatPercent, asOf = null }: SaleToday = {},
): CocktailDescription {
  const strength = computeStrength(recipe, glass, settings)
  const diets = deriveDiets(recipe, settings)
  const cost = computeCost(strength.pours, recipe, settings, asOf)
  const isOnSale = grossCents !== undefined && vatPercent !== undefined

  return {
    strength,
    strengthWord: strengthWord({ ...strength, isAlcoholFree: diets['alcohol-free'].suits }),
    fit: glass && glassFit(strength.volumeMl, glass, settings),
    allergens: deriveAllergens(recipe),
    diets,
    cost,
    margin: isOnSale ? computeMargin(cost.costCents, { grossCents, vatPercent }) : null,
    suggestedGrossCents:
      vatPercent === undefined ? null : suggestedGrossCents(cost.costCents, { ...settings, vatPercent }),
  }
}
