import { ALLERGENS, type Allergen } from './allergens'
import type { Ingredient, Recipe } from './recipe'

export type AllergenReason = { allergen: Allergen; ingredients: IngredientName[] }
export type IngredientName = { id: string; name: string }

export type DerivedAllergens = {
  /** In the drink as it is served, garnish included, in the order of the regulation. */
  contains: AllergenReason[]
  /** Only when an optional line is added: "may contain (optional)". */
  mayContain: AllergenReason[]
}

/** Which allergens a drink holds and which ingredient brings each. */
export function deriveAllergens({
  lines,
  garnish = [],
}: Pick<Recipe, 'lines' | 'garnish'>): DerivedAllergens {
  const always = lines.filter((line) => !line.optional).map((line) => line.ingredient)
  const decoration = garnish.map((line) => line.ingredient)
  const contains = reasons([...always, ...decoration])

  const certain = new Set(contains.map(({ allergen }) => allergen))
  const optional = reasons(lines.filter((line) => line.optional).map((line) => line.ingredient))
  return { contains, mayContain: optional.filter(({ allergen }) => !certain.has(allergen)) }
}

function reasons(ingredients: readonly Ingredient[]): AllergenReason[] {
  return ALLERGENS.map((allergen) => ({
    allergen,
    ingredients: namesOf(ingredients.filter((ingredient) => ingredient.allergens.includes(allergen))),
  })).filter((reason) => reason.ingredients.length > 0)
}

function namesOf(ingredients: readonly Ingredient[]): IngredientName[] {
  return [...new Map(ingredients.map(({ id, name }) => [id, { id, name }])).values()]
}
