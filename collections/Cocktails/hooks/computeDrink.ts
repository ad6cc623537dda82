import type { CollectionBeforeChangeHook } from 'payload'
import type { Cocktail } from '@/payload-types'
import { computeFigures } from '@/operations/cocktails/computeFigures'

/** Strength, volume, allergens, diet and cost are computed in the save, from what is saved. */
export const computeDrink: CollectionBeforeChangeHook<Cocktail> = async ({ data, originalDoc, req }) => {
  const figures = await computeFigures({ cocktail: { ...originalDoc, ...data }, req })
  return { ...data, ...figures }
}
