import type { Allergen } from './allergens'
import type { Dilution } from './dilutions'
import type { IngredientKind } from './ingredientKinds'
import type { Method } from './methods'
import type { Stage } from './stages'
import type { Unit } from './units'

export type Ingredient = {
  id: string
  name: string
  /** Alcohol by volume, 0 to 100. */
  abvPercent: number
  allergens: readonly Allergen[]
  vegan: boolean
  /** Left out: yes, unless fish, crustaceans or molluscs are among the allergens. */
  vegetarian?: boolean
  kind: IngredientKind
  /** Volume of one piece, for instance of an egg white; left out: 30 ml for kind `egg`, else nothing. */
  pieceVolumeMl?: number | null
  packVolumeMl?: number | null
  /** Net purchase price of one pack, in minor units of the venue's currency. */
  packPriceCents?: number | null
  /** The day that price is from, 'YYYY-MM-DD'. */
  packPriceDate?: string | null
  /** What is left of a pack after peeling, pressing and spilling, above 0 and up to 100; left out: all of it. */
  yieldPercent?: number | null
  piecesPerPack?: number | null
  madeFromId?: string | null
}

export type RecipeLine = {
  ingredient: Ingredient
  /** As typed, in `unit`; null when the recipe gives no number ("top up", "a dash"). */
  amount: number | null
  unit: Unit
  stage: Stage
  optional: boolean
  substitutes: readonly Ingredient[]
}

export type GarnishLine = { ingredient: Ingredient; pieces: number }

/** A bartender's own figure for the strength, with who, when and why. */
export type AbvOverride = { abvPercent: number; author: string; date: string; reason: string }

export type Recipe = {
  method: Method
  /** Left out: the method's own. */
  dilution?: Dilution | null
  /** Water is already in the batch: ice adds none. */
  preDiluted?: boolean
  abvOverride?: AbvOverride | null
  lines: readonly RecipeLine[]
  garnish?: readonly GarnishLine[]
  /** Cost of a garnish that is only described in words, in minor units. */
  garnishCents?: number | null
}

export type Glass = {
  id: string
  name: string
  shape: string
  /** What the glass holds up to its wash line. */
  usableVolumeMl: number
  /** The part of that which ice takes, 0 to 1. */
  iceShare: number
}
