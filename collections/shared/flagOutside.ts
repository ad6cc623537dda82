import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { flagOutsideHours } from '@/operations/service/flagOutsideHours'
import type { RuleSlug } from '@/operations/service/ruleSlugs'
import { idOf } from './idOf'

type Rule = { id: string; venue: unknown }

/** Bookings that new hours leave out are kept and marked, in the same transaction as the hours. */
export const flagOutside: CollectionAfterChangeHook<Rule> = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const change = {
    slug: collection.slug as RuleSlug,
    id: doc.id,
    before: operation === 'create' ? null : previousDoc,
    after: doc,
  }
  await flagOutsideHours({ venueId: idOf(doc.venue)!, change, req })
}

/** The same when the hours are gone. */
export const flagLeftOutside: CollectionAfterDeleteHook<Rule> = async ({ collection, doc, req }) => {
  const change = { slug: collection.slug as RuleSlug, id: doc.id, before: doc, after: null }
  await flagOutsideHours({ venueId: idOf(doc.venue)!, change, req })
}
