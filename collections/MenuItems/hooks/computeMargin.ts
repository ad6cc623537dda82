import type { CollectionBeforeChangeHook } from 'payload'
import type { MenuItem } from '@/payload-types'
import { computeItemCost } from '@/operations/cocktails/computeItemCost'
import { idOf } from '@/operations/cocktails/toRecipe'
import { holdRows } from '@/platform/database/holdRows'

/** The drink is held, so that a cost that changes at the same moment is either seen here or sees what is saved here. */
export const computeMargin: CollectionBeforeChangeHook<MenuItem> = async ({ data, originalDoc, req }) => {
  const item = { ...originalDoc, ...data }
  const cocktail = idOf(item.cocktail)
  if (cocktail) await holdRows('cocktails', [cocktail], 'share', req)
  return { ...data, ...(await computeItemCost({ item, req })) }
}
