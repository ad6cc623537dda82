import type { Allergen } from './allergens'
import type { IngredientName } from './deriveAllergens'
import { DIETS, type Diet } from './diets'
import type { Ingredient, Recipe } from './recipe'
import type { MathsSettings } from './settings'

export type DietVerdict = {
  /** As written, optional lines included: what filters and badges go by. */
  suits: boolean
  /** When the optional lines are left out. */
  suitsWithoutOptional: boolean
  /** What stands in the way, garnish included. */
  because: IngredientName[]
  /** What stands in the way and can be left out. */
  becauseOptional: IngredientName[]
}

/** Whom a drink suits: it is vegan, say, when everything in it is. */
export function deriveDiets(
  { lines, garnish = [] }: Pick<Recipe, 'lines' | 'garnish'>,
  settings: Pick<MathsSettings, 'alcoholFreeUpToPercent'>,
): Record<Diet, DietVerdict> {
  const always = [...lines.filter((line) => !line.optional), ...garnish].map((line) => line.ingredient)
  const optional = lines.filter((line) => line.optional).map((line) => line.ingredient)

  const verdict = (diet: Diet): DietVerdict => {
    const because = against(diet, always, settings)
    const becauseOptional = against(diet, optional, settings)
    return {
      suits: because.length + becauseOptional.length === 0,
      suitsWithoutOptional: because.length === 0,
      because,
      becauseOptional,
    }
  }
  return Object.fromEntries(DIETS.map((diet) => [diet, verdict(diet)])) as Record<Diet, DietVerdict>
}

/** Ticked vegan or not, what declares one of these is not: a box that was left ticked must not feed a guest milk. */
const FROM_KILLED_ANIMALS: readonly Allergen[] = ['fish', 'crustaceans', 'molluscs']
const FROM_ANIMALS: readonly Allergen[] = [...FROM_KILLED_ANIMALS, 'eggs', 'milk']

function against(
  diet: Diet,
  ingredients: readonly Ingredient[],
  { alcoholFreeUpToPercent }: Pick<MathsSettings, 'alcoholFreeUpToPercent'>,
): IngredientName[] {
  const suits: Record<Diet, (ingredient: Ingredient) => boolean> = {
    vegan: ({ vegan, allergens }) => vegan && !hasAny(allergens, FROM_ANIMALS),
    vegetarian: isVegetarian,
    'gluten-free': ({ allergens }) => !allergens.includes('gluten'),
    'alcohol-free': ({ abvPercent }) => abvPercent <= alcoholFreeUpToPercent,
  }
  const offenders = ingredients.filter((ingredient) => !suits[diet](ingredient))
  return [...new Map(offenders.map(({ id, name }) => [id, { id, name }])).values()]
}

function isVegetarian({ vegan, vegetarian, allergens }: Ingredient): boolean {
  return (vegan || (vegetarian ?? true)) && !hasAny(allergens, FROM_KILLED_ANIMALS)
}

function hasAny(allergens: readonly Allergen[], some: readonly Allergen[]): boolean {
  return some.some((allergen) => allergens.includes(allergen))
}
