import { computeCost } from '@/domain/cocktail/computeCost'
import { computeMargin } from '@/domain/cocktail/computeMargin'
import { computeStrength } from '@/domain/cocktail/computeStrength'
import { defaultSettings } from '@/domain/cocktail/defaultSettings'
import { deriveAllergens } from '@/domain/cocktail/deriveAllergens'
import type { Dilution } from '@/domain/cocktail/dilutions'
import { dilutionShare } from '@/domain/cocktail/dilutionShare'
import type { Sale } from '@/domain/cocktail/margin'
import type { Glass, Ingredient, Recipe, RecipeLine } from '@/domain/cocktail/recipe'
import { scaleBatch } from '@/domain/cocktail/scaleBatch'
import { STANDARD_DRINKS, standardDrinks } from '@/domain/cocktail/standardDrinks'
import { suggestedGrossCents } from '@/domain/cocktail/suggestedGrossCents'
import { toMl } from '@/domain/cocktail/toMl'
import type { Unit } from '@/domain/cocktail/units'

/** The questions about cocktails, each with the answer of `src/domain`. */
export const cocktails = {
  strength: ({ recipe, glass = null }: { recipe: GivenRecipe; glass?: Glass | null }) => {
    const strength = computeStrength(toRecipe(recipe), glass)
    const drinks = Object.entries(STANDARD_DRINKS).map(([country, drink]) => [country, standardDrinks(strength.pureAlcoholMl, drink)]) // prettier-ignore
    return { ...strength, standardDrinks: Object.fromEntries(drinks) as Record<string, number> }
  },

  dilution: ({ dilution, abvPercent }: { dilution: Dilution; abvPercent: number }) => {
    const { share, isEstimate } = dilutionShare(dilution, abvPercent / 100, defaultSettings.flatDilutionShare)
    return { percent: share * 100, isEstimate }
  },

  toMl: ({ amount, unit }: { amount: number; unit: Unit }) => ({ ml: toMl(amount, unit) }),

  cost: ({ recipe }: { recipe: GivenRecipe }) => {
    const whole = toRecipe(recipe)
    return computeCost(computeStrength(whole, null).pours, whole, defaultSettings)
  },

  margin: ({ costCents, ...sale }: Sale & { costCents: number }) => computeMargin(costCents, sale),

  suggestedPrice: ({ costCents, ...aim }: PriceAsked) => ({
    grossCents: suggestedGrossCents(costCents, aim),
  }),

  batch: ({ recipe, drinks }: { recipe: GivenRecipe; drinks: number }) =>
    scaleBatch(drinks, computeStrength(toRecipe(recipe), null), defaultSettings),

  allergens: ({ recipe }: { recipe: GivenRecipe }) => {
    const { contains, mayContain } = deriveAllergens(toRecipe(recipe))
    return {
      contains: contains.map(({ allergen }) => allergen),
      mayContain: mayContain.map(({ allergen }) => allergen),
    }
  },
}

type GivenLine = Partial<Omit<RecipeLine, 'ingredient'>> & {
  ingredient: Partial<Ingredient> & { name: string }
}
type GivenRecipe = Omit<Recipe, 'lines'> & { lines: GivenLine[] }

type PriceAsked = {
  costCents: number
  targetPourCostPercent: number
  vatPercent: number
  priceStepCents: number
}

const toRecipe = (recipe: GivenRecipe): Recipe => ({
  ...recipe,
  lines: recipe.lines.map(({ ingredient, ...line }) => ({
    amount: null,
    unit: 'ml',
    stage: 'mix',
    optional: false,
    substitutes: [],
    ...line,
    ingredient: {
      id: ingredient.name,
      abvPercent: 0,
      allergens: [],
      vegan: true,
      kind: 'other',
      ...ingredient,
    },
  })),
})
