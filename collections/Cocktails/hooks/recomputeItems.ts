import type { CollectionAfterChangeHook } from 'payload'
import type { Cocktail } from '@/payload-types'
import { recomputeMenuItems } from '@/operations/cocktails/recomputeMenuItems'

/** What a drink costs decides the margin of what is sold. */
export const recomputeItems: CollectionAfterChangeHook<Cocktail> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create' || doc._status === 'draft' || doc.costCents === previousDoc.costCents) return
  await recomputeMenuItems({ cocktailIds: [doc.id], req })
}
