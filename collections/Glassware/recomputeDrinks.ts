import type { CollectionAfterChangeHook } from 'payload'
import type { Glassware as GlasswareDocument } from '@/payload-types'
import { recomputeCocktails } from '@/operations/cocktails/recomputeCocktails'

/** A topped-up drink is as long as its glass: a new volume changes the strength of what is served in it. */
export const recomputeDrinks: CollectionAfterChangeHook<GlasswareDocument> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return
  if (doc.usableVolumeMl === previousDoc.usableVolumeMl && doc.iceShare === previousDoc.iceShare) return
  await recomputeCocktails({ glassId: doc.id, req })
}
