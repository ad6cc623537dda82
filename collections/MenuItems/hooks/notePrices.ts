import type { CollectionAfterChangeHook } from 'payload'
import type { MenuItem } from '@/payload-types'
import { writePrices } from '@/operations/prices/writePrices'

/** Every price that guests could read stays on record, with the day it changed. */
export const notePrices: CollectionAfterChangeHook<MenuItem> = async ({ doc, req }) => {
  if (doc._status === 'draft') return
  await writePrices({ item: doc, req })
}
