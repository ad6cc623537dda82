import fc from 'fast-check'
import { ALLERGENS } from '../allergens'
import { DILUTIONS } from '../dilutions'
import { INGREDIENT_KINDS } from '../ingredientKinds'
import { METHODS } from '../methods'
import type { Ingredient, Recipe, RecipeLine } from '../recipe'
import { STAGES } from '../stages'
import { UNITS } from '../units'

/** Anything a bar might own. */
export const anyIngredient: fc.Arbitrary<Ingredient> = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom('Gin', 'Lime juice', 'Honey', 'Soda'),
  abvPercent: fc.integer({ min: 0, max: 800 }).map((tenths) => tenths / 10),
  allergens: fc.uniqueArray(fc.constantFrom(...ALLERGENS), { maxLength: 3 }),
  vegan: fc.boolean(),
  kind: fc.constantFrom(...INGREDIENT_KINDS),
  packVolumeMl: fc.constantFrom(null, 500, 700, 750, 1000),
  packPriceCents: fc.option(fc.integer({ min: 0, max: 50_000 })),
})

export const anyLine: fc.Arbitrary<RecipeLine> = fc.record({
  ingredient: anyIngredient,
  amount: fc.option(fc.integer({ min: 0, max: 240 }).map((quarters) => quarters / 4)),
  unit: fc.constantFrom(...UNITS),
  stage: fc.constantFrom(...STAGES),
  optional: fc.boolean(),
  substitutes: fc.array(anyIngredient, { maxLength: 2 }),
})

export const anyRecipe: fc.Arbitrary<Recipe> = fc.record({
  method: fc.constantFrom(...METHODS),
  dilution: fc.option(fc.constantFrom(...DILUTIONS)),
  preDiluted: fc.boolean(),
  lines: fc.array(anyLine, { maxLength: 8 }),
})
