import type { CollectionAfterChangeHook } from 'payload'
import type { Ingredient } from '@/payload-types'
import { recomputeCocktails } from '@/operations/cocktails/recomputeCocktails'

const facts = [
  'abvPercent',
  'allergens',
  'vegan',
  'vegetarian',
  'kind',
  'pieceVolumeMl',
  'packVolumeMl',
  'piecesPerPack',
  'packPriceCents',
  'yieldPercent',
  'name',
] as const

/** When a fact about an ingredient changes, every drink made of it is true again before the save ends. */
export const recomputeDrinks: CollectionAfterChangeHook<Ingredient> = async ({
  data,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return
  // What the caller may not read is not in `doc`; if they have written it all the same, it is in `data`.
  const now: Partial<Ingredient> = { ...data, ...doc }
  const changed = facts.some(
    (fact) => fact in now && JSON.stringify(now[fact]) !== JSON.stringify(previousDoc[fact]),
  )
  if (changed) await recomputeCocktails({ ingredientId: doc.id, req })
}
