import type { PayloadRequest } from 'payload'
import type { Cocktail } from '@/payload-types'
import { computeCost } from '@/domain/cocktail/computeCost'
import { computeStrength } from '@/domain/cocktail/computeStrength'
import { deriveAllergens } from '@/domain/cocktail/deriveAllergens'
import { deriveDiets } from '@/domain/cocktail/deriveDiets'
import { glassFit } from '@/domain/cocktail/glassFit'
import { strengthWord } from '@/domain/cocktail/strengthWord'
import { readShelf, type Shelf } from './readShelf'
import { idOf, toGlass, toRecipe, type CocktailDraft } from './toRecipe'

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
  return figuresOf(cocktail, await readShelf([cocktail], req))
}

/** The same of a drink whose parts have been read. */
export function figuresOf(cocktail: CocktailDraft, { ingredients, glasses, settings }: Shelf): Figures {
  const glass = glasses.get(idOf(cocktail.glass) ?? '') ?? null
  const recipe = toRecipe(cocktail, ingredients)
  const strength = computeStrength(recipe, glass ? toGlass(glass) : null, settings)
  const allergens = deriveAllergens(recipe)
  const diets = deriveDiets(recipe, settings)
  const cost = computeCost(strength.pours, recipe, settings)
  return {
    abvPercent: strength.abvPercent,
    strength: strengthWord({ ...strength, isAlcoholFree: diets['alcohol-free'].suits }),
    isEstimate: strength.isEstimate,
    volumeMl: strength.volumeMl,
    waterMl: strength.waterMl,
    pureAlcoholMl: strength.pureAlcoholMl,
    pureAlcoholGrams: strength.pureAlcoholGrams,
    standardDrinks: strength.standardDrinks,
    glassFit: glass ? glassFit(strength.volumeMl, toGlass(glass), settings).verdict : null,
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
