import { cocktails } from '@/demo/cocktails'
import { glassware } from '@/demo/glassware'
import { ingredients } from '@/demo/ingredients'
import type { DemoCocktail, DemoGlass, DemoRecipeLine } from '@/demo/types'
import { computeStrength } from '@/domain/cocktail/computeStrength'
import { defaultSettings } from '@/domain/cocktail/defaultSettings'
import type { DrinkSpec } from '@/domain/cocktail/drawing/spec'
import { toDrinkSpec, type RecipeLine } from '@/domain/cocktail/drawing/toDrinkSpec'
import { isCountedUnit } from '@/domain/cocktail/isCountedUnit'
import { toMl } from '@/domain/cocktail/toMl'
import type { Ingredient } from '@/payload-types'
import { toRecipe, type CocktailDraft } from '../cocktails/toRecipe'

/** A drink of the demo bar as it is drawn, in the words of one language. */
export function specOf(slug: string, language: 'pl' | 'en' = 'en'): DrinkSpec {
  const cocktail = cocktails.find((one) => one.slug === slug)
  const glass = glassware.find((one) => one.slug === cocktail?.glass)
  if (!cocktail || !glass) throw new Error(`The demo bar has no drink "${slug}"`)
  return toDrinkSpec({
    name: cocktail.name,
    glassShape: glass.shape,
    method: cocktail.method,
    dilution: cocktail.dilution,
    garnish: cocktail.garnish?.[language],
    garnishIngredients: cocktail.garnishIngredients,
    lines: cocktail.recipe.map((line) => lineOf(line, language)),
    volumeMl: volumeOf(cocktail, glass),
    holds: glass,
  })
}

function lineOf(
  { ingredient: slug, amount, unit, stage, optional }: DemoRecipeLine,
  language: 'pl' | 'en',
): RecipeLine {
  const ingredient = ingredients.find((one) => one.slug === slug)
  const measured = isCountedUnit(unit) ? 0 : toMl(amount ?? 1, unit)
  return {
    slug,
    name: ingredient?.name[language] ?? slug,
    kind: ingredient?.kind,
    colour: ingredient?.colour,
    cloudy: ingredient?.cloudy,
    amountMl: unit === 'top-up' ? null : measured,
    stage,
    optional,
  }
}

/** As the backoffice computes it once the bar is seeded; slugs stand for ids. */
function volumeOf({ method, dilution, recipe }: DemoCocktail, glass: DemoGlass): number {
  const draft = { method, dilution, recipe } as unknown as CocktailDraft
  const served = { ...glass, id: glass.slug, name: glass.name.en }
  return computeStrength(toRecipe(draft, stock), served, defaultSettings).volumeMl
}

const stock = new Map(
  ingredients.map((one) => [one.slug, { abvPercent: 0, ...one, id: one.slug } as unknown as Ingredient]),
)
