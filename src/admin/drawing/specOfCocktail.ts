import type { DrinkSpec } from '@/domain/cocktail/drawing/spec'
import { toDrinkSpec } from '@/domain/cocktail/drawing/toDrinkSpec'
import { isCountedUnit } from '@/domain/cocktail/isCountedUnit'
import { toMl } from '@/domain/cocktail/toMl'
import type { Cocktail, Glassware, Ingredient } from '@/payload-types'

/** What the drawing wants, from a cocktail read with its ingredients and glass (depth 1). */
export function specOfCocktail({
  name,
  method,
  dilution,
  garnish,
  garnishIngredients,
  glass,
  recipe,
}: Cocktail): DrinkSpec {
  return toDrinkSpec({
    name,
    glassShape: isRead<Glassware>(glass) ? glass.shape : 'coupe',
    method,
    dilution,
    garnish,
    garnishIngredients: (garnishIngredients ?? []).filter(isRead<Ingredient>).map(({ slug }) => slug),
    lines: (recipe ?? []).flatMap(({ ingredient, amount, unit, stage, optional }) => {
      if (!isRead<Ingredient>(ingredient)) return []
      const { name, slug, kind, colour, cloudy } = ingredient
      const measured = isCountedUnit(unit) ? 0 : toMl(amount ?? 1, unit)
      const amountMl = unit === 'top-up' ? null : measured
      return [
        { name, slug, kind, colour, cloudy, amountMl, stage: unit === 'top-up' ? 'top' : stage, optional },
      ]
    }),
  })
}

const isRead = <Document extends object>(ref: unknown): ref is Document =>
  typeof ref === 'object' && ref !== null
