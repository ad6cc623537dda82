import type { CollectionBeforeChangeHook } from 'payload'
import type { MenuItem } from '@/payload-types'
import { computeItemCost } from '@/operations/cocktails/computeItemCost'

export const computeMargin: CollectionBeforeChangeHook<MenuItem> = async ({ data, originalDoc, req }) => ({
  ...data,
  ...(await computeItemCost({ item: { ...originalDoc, ...data }, req })),
})
