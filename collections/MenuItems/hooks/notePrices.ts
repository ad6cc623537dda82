import type { CollectionAfterChangeHook } from 'payload'
import type { MenuItem } from '@/payload-types'
import { writePrices } from '@/operations/prices/writePrices'

/** Every price that guests could read stays on record, with the day it changed. */
export const notePrices: CollectionAfterChangeHook<MenuItem> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (doc._status === 'draft') return
  await writePrices({ before: operation === 'create' ? null : previousDoc, after: doc, req })
}
