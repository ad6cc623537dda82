import type { PayloadRequest } from 'payload'
import { computeStrength } from '@/domain/cocktail/computeStrength'
import { defaultSettings } from '@/domain/cocktail/defaultSettings'
import type { RecipeCard } from '@/domain/cocktail/recipeCard'
import type { Ingredient } from '@/payload-types'
import { idOf, ingredientIdsOf, toGlass, toRecipe } from './toRecipe'

type Question = { id: string; locale: 'pl' | 'en'; req: PayloadRequest }

/**
 * A drink as the bar makes it, without what it costs; null when the caller does not read it. The sizes of packs are read
 * as the house, since how many bottles a batch opens rests on them: whoever pours has the bottle in hand.
 */
export async function readRecipe({ id, locale, req }: Question): Promise<RecipeCard | null> {
  const asked = { depth: 0, limit: 0, pagination: false, locale, req } as const
  const { docs } = await req.payload.find({
    ...asked,
    collection: 'cocktails',
    where: { id: { equals: id } },
    overrideAccess: false,
  })
  const [cocktail] = docs
  if (!cocktail) return null
  const { docs: ingredients } = await req.payload.find({
    ...asked,
    collection: 'ingredients',
    where: { id: { in: ingredientIdsOf(cocktail) } },
  })
  const { docs: glasses } = await req.payload.find({
    ...asked,
    collection: 'glassware',
    where: { id: { equals: idOf(cocktail.glass) } },
  })
  const [glass] = glasses
  const recipe = toRecipe(cocktail, new Map(ingredients.map((one) => [one.id, withoutPrice(one)])))
  return {
    id,
    name: cocktail.name,
    method: cocktail.method,
    glass: glass?.name ?? null,
    garnish: cocktail.garnish ?? null,
    steps: (cocktail.steps ?? []).map(({ text }) => text),
    strength: computeStrength(recipe, glass ? toGlass(glass) : null, defaultSettings),
  }
}

const withoutPrice = (document: Ingredient): Ingredient => ({
  ...document,
  packPriceCents: null,
  packPriceDate: null,
})
