import { defaultSettings } from '@/domain/cocktail/defaultSettings'
import {
  describeCocktail,
  type CocktailDescription,
  type SaleToday,
} from '@/domain/cocktail/describeCocktail'
import { toDrinkSpec } from '@/domain/cocktail/drawing/toDrinkSpec'
import type { DrinkSpec } from '@/domain/cocktail/drawing/spec'
import type { Glass, Recipe } from '@/domain/cocktail/recipe'
import { idOf, toGlass, toRecipe, type CocktailDraft } from '@/operations/cocktails/toRecipe'
import type { Cocktail, Glassware, Ingredient } from '@/payload-types'
import type { House } from '../house/house'
import type { BarBook } from './barBook'

export type TypedCocktail = CocktailDraft & Partial<Pick<Cocktail, 'name' | 'garnish'>>

export type DraftFigures = CocktailDescription & {
  recipe: Recipe
  glass: Glass | null
  /** Null until there is something to draw. */
  drink: DrinkSpec | null
}

type Draft = {
  cocktail: TypedCocktail
  book: BarBook
  house: House
  /** What the drink is sold for; left out when it is on no menu. */
  sale?: SaleToday
}

/** What follows from the recipe as it stands in the form, saved or not; the same sums as the stored figures. */
export function describeDraft({ cocktail, book, house, sale }: Draft): DraftFigures {
  const recipe = toRecipe(cocktail, book.ingredients)
  const glassware = book.glasses.get(idOf(cocktail.glass) ?? '')
  const glass = glassware ? toGlass(glassware) : null
  const settings = {
    ...defaultSettings,
    ...(house.targetPourCostPercent ? { targetPourCostPercent: house.targetPourCostPercent } : {}),
    ...(house.priceStepCents ? { priceStepCents: house.priceStepCents } : {}),
  }
  const description = describeCocktail(recipe, glass, settings, sale)
  return {
    ...description,
    recipe,
    glass,
    drink: drinkOf(cocktail, description, recipe, book, glassware),
  }
}

function drinkOf(
  cocktail: TypedCocktail,
  { strength }: CocktailDescription,
  recipe: Recipe,
  { ingredients }: BarBook,
  glass: Glassware | undefined,
): DrinkSpec | null {
  if (recipe.lines.length === 0) return null
  return toDrinkSpec({
    name: cocktail.name ?? '',
    glassShape: glass?.shape ?? 'coupe',
    holds: glass,
    volumeMl: strength.volumeMl,
    method: cocktail.method,
    dilution: cocktail.dilution,
    garnish: cocktail.garnish,
    garnishIngredients: (cocktail.garnishIngredients ?? []).flatMap(
      (ref) => ingredients.get(idOf(ref) ?? '')?.slug ?? [],
    ),
    lines: strength.pours.map(({ line, ml, basis }) => ({
      ...looksOf(ingredients.get(line.ingredient.id)),
      name: line.ingredient.name,
      kind: line.ingredient.kind,
      amountMl: basis === 'unmeasured' || basis === 'fills-glass' ? null : ml,
      stage: line.unit === 'top-up' ? 'top' : line.stage,
      optional: line.optional,
    })),
  })
}

const looksOf = (ingredient: Ingredient | undefined) => ({
  slug: ingredient?.slug,
  colour: ingredient?.colour,
  cloudy: ingredient?.cloudy,
})
