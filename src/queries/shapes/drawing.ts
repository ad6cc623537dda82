import type { ItemSpec } from '@/domain/cocktail/drawing/drawItem'
import type { DrinkSpec } from '@/domain/cocktail/drawing/spec'
import { toDrinkSpec } from '@/domain/cocktail/drawing/toDrinkSpec'
import { toMl } from '@/domain/cocktail/toMl'
import type { Cocktail, Glassware, Ingredient, MenuItem } from '@/payload-types'
import { populated, populatedOne } from './populated'

/** What a drawing is made from. */
export type Drawing = { of: 'drink'; spec: DrinkSpec } | { of: 'item'; spec: ItemSpec }

/** What of related documents a drawing needs, for `populate`. */
export const drawnFrom = {
  ingredients: { name: true, slug: true, kind: true, colour: true, cloudy: true, pieceVolumeMl: true },
  glassware: { name: true, shape: true, usableVolumeMl: true, iceShare: true },
} as const

/** What of a cocktail a drawing needs, for `select` and `populate`. */
export const drawnParts = {
  name: true,
  method: true,
  dilution: true,
  glass: true,
  recipe: { ingredient: true, amount: true, unit: true, stage: true, optional: true },
  garnish: true,
  garnishIngredients: true,
  volumeMl: true,
} as const

type DrawnCocktail = Pick<
  Cocktail,
  'name' | 'method' | 'dilution' | 'glass' | 'recipe' | 'garnish' | 'garnishIngredients' | 'volumeMl'
>

export const drinkOf = (cocktail: DrawnCocktail): Drawing => ({ of: 'drink', spec: specOf(cocktail) })

/** What is drawn of a cocktail that was read with its ingredients and its glass. */
export function specOf(cocktail: DrawnCocktail): DrinkSpec {
  const { name, method, dilution, garnish, volumeMl } = cocktail
  const glass = populatedOne<Glassware>(cocktail.glass)
  return toDrinkSpec({
    name,
    method,
    dilution,
    garnish,
    volumeMl,
    glassShape: glass?.shape ?? 'tumbler',
    holds: glass,
    lines: (cocktail.recipe ?? []).flatMap((line) => {
      const ingredient = populatedOne<Ingredient>(line.ingredient)
      return ingredient
        ? [
            {
              ...ingredient,
              amountMl: amountMl(line, ingredient),
              stage: line.stage,
              optional: line.optional,
            },
          ]
        : []
    }),
    garnishIngredients: populated<Ingredient>(cocktail.garnishIngredients).map(({ slug }) => slug),
  })
}

/** A cocktail as its recipe says; anything else as what it is. */
export function drawingOf(
  item: Pick<MenuItem, 'kind' | 'name' | 'slug' | 'description' | 'variants' | 'cocktail' | 'pours'>,
): Drawing {
  const cocktail = populatedOne<Cocktail>(item.cocktail)
  if (cocktail) return drinkOf(cocktail)
  const amount = item.variants[0]?.volumeMl ?? null
  const colour = populatedOne<Ingredient>(item.pours)?.colour ?? null
  return {
    of: 'item',
    spec: {
      kind: item.kind,
      name: item.name,
      style: `${item.slug} ${item.description ?? ''}`,
      colour,
      amountMl: amount,
    },
  }
}

/** Null where the recipe gives no number. */
export function amountMl(
  { amount, unit }: Pick<Cocktail['recipe'][number], 'amount' | 'unit'>,
  { pieceVolumeMl }: Pick<Ingredient, 'pieceVolumeMl'>,
): number | null {
  if (amount === null || amount === undefined) return null
  return unit === 'piece' ? amount * (pieceVolumeMl ?? 0) : toMl(amount, unit)
}
