import { cocktails } from '@/demo/cocktails'
import { glassware } from '@/demo/glassware'
import { ingredients } from '@/demo/ingredients'
import type { DemoRecipeLine } from '@/demo/types'
import type { DrinkSpec } from '@/domain/cocktail/drawing/spec'
import { toDrinkSpec, type RecipeLine } from '@/domain/cocktail/drawing/toDrinkSpec'
import { isCountedUnit } from '@/domain/cocktail/isCountedUnit'
import { toMl } from '@/domain/cocktail/toMl'

/** A drink of the demo bar as it is drawn. */
export function specOf(slug: string): DrinkSpec {
  const cocktail = cocktails.find((one) => one.slug === slug)
  const glass = glassware.find((one) => one.slug === cocktail?.glass)
  if (!cocktail || !glass) throw new Error(`The demo bar has no drink "${slug}"`)
  return toDrinkSpec({
    name: cocktail.name,
    glassShape: glass.shape,
    method: cocktail.method,
    dilution: cocktail.dilution,
    garnish: cocktail.garnish?.en,
    garnishIngredients: cocktail.garnishIngredients,
    lines: cocktail.recipe.map(lineOf),
  })
}

function lineOf({ ingredient: slug, amount, unit, stage, optional }: DemoRecipeLine): RecipeLine {
  const ingredient = ingredients.find((one) => one.slug === slug)
  const measured = isCountedUnit(unit) ? 0 : toMl(amount ?? 1, unit)
  return {
    slug,
    name: ingredient?.name.en ?? slug,
    kind: ingredient?.kind,
    colour: ingredient?.colour,
    cloudy: ingredient?.cloudy,
    amountMl: unit === 'top-up' ? null : measured,
    stage,
    optional,
  }
}
