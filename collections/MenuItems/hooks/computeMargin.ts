import type { CollectionBeforeChangeHook } from 'payload'
import { computeItemCost } from '@/operations/cocktails/computeItemCost'

export const computeMargin: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => ({
  ...data,
  ...(await computeItemCost({ item: { ...originalDoc, ...data }, req })),
})
