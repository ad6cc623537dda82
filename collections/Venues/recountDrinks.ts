import type { CollectionAfterChangeHook } from 'payload'
import type { Venue } from '@/payload-types'
import { recomputeCocktails } from '@/operations/cocktails/recomputeCocktails'

/** What the house calls a standard drink decides how many of them stand in a glass. */
export const recountDrinks: CollectionAfterChangeHook<Venue> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create' || doc.gramsPerStandardDrink === previousDoc.gramsPerStandardDrink) return
  await recomputeCocktails({ rule: true, req })
}
