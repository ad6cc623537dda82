import type { PayloadRequest } from 'payload'
import type { Cocktail } from '@/payload-types'
import { computeCost } from '@/domain/cocktail/computeCost'
import { computeStrength } from '@/domain/cocktail/computeStrength'
import { defaultSettings } from '@/domain/cocktail/defaultSettings'
import { deriveAllergens } from '@/domain/cocktail/deriveAllergens'
import { deriveDiets } from '@/domain/cocktail/deriveDiets'
import { glassFit } from '@/domain/cocktail/glassFit'
import { strengthWord } from '@/domain/cocktail/strengthWord'
import { holdRows } from '@/platform/database/holdRows'
import { readIngredients } from './readIngredients'
import { idOf, ingredientIdsOf, toGlass, toRecipe, type CocktailDraft } from './toRecipe'

export type Figures = Pick<
  Cocktail,
  | 'abvPercent'
  | 'alcoholFree'
  | 'allergens'
  | 'costCents'
  | 'costIsPartial'
  | 'glassFit'
  | 'glutenFree'
  | 'isEstimate'
  | 'mayContain'
  | 'pureAlcoholGrams'
  | 'pureAlcoholMl'
  | 'standardDrinks'
  | 'strength'
  | 'vegan'
  | 'vegetarian'
  | 'volumeMl'
  | 'waterMl'
>

/** What a recipe makes of itself: volumes in ml, percentages 0 to 100, cost in minor units of the house's currency. */
export async function computeFigures({
  cocktail,
  req,
}: {
  cocktail: CocktailDraft
  req: PayloadRequest
}): Promise<Figures> {
  const ingredients = await readIngredients(ingredientIdsOf(cocktail), req)
  const glassId = idOf(cocktail.glass)
  if (glassId) await holdRows('glassware', [glassId], 'share', req)
  const glass = glassId
    ? await req.payload.findByID({ collection: 'glassware', id: glassId, depth: 0, disableErrors: true, req })
    : null
  const recipe = toRecipe(cocktail, ingredients)
  const strength = computeStrength(recipe, glass ? toGlass(glass) : null)
  const allergens = deriveAllergens(recipe)
  const diets = deriveDiets(recipe, defaultSettings)
  const cost = computeCost(strength.pours, recipe, defaultSettings)
  return {
    abvPercent: strength.abvPercent,
    strength: strengthWord({ ...strength, isAlcoholFree: diets['alcohol-free'].suits }),
    isEstimate: strength.isEstimate,
    volumeMl: strength.volumeMl,
    waterMl: strength.waterMl,
    pureAlcoholMl: strength.pureAlcoholMl,
    pureAlcoholGrams: strength.pureAlcoholGrams,
    standardDrinks: strength.standardDrinks,
    glassFit: glass ? glassFit(strength.volumeMl, toGlass(glass), defaultSettings).verdict : null,
    allergens: allergens.contains.map(({ allergen }) => allergen),
    mayContain: allergens.mayContain.map(({ allergen }) => allergen),
    alcoholFree: diets['alcohol-free'].suits,
    vegan: diets.vegan.suits,
    vegetarian: diets.vegetarian.suits,
    glutenFree: diets['gluten-free'].suits,
    costCents: cost.costCents,
    costIsPartial: cost.isPartial,
  }
}
