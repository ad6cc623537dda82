import type { CollectionAfterChangeHook } from 'payload'
import { planMessages as plan } from '@/operations/messages/planMessages'
import { bookingOf } from '@/operations/reservations/booking'
import { factsOf } from '@/operations/reservations/facts'
import type { Reservation } from '@/payload-types'

/**
 * Writes the outbox rows of this message revision and sets older ones aside; in the transaction of the save, so that it
 * rolls back with it.
 */
export const planMessages: CollectionAfterChangeHook<Reservation> = async ({
  data,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  // What was decided stands in `data`; the answer shows a caller only what he may read.
  const { messageRevision } = data
  const before = operation === 'update' ? factsOf({ ...previousDoc }, req) : null
  if (before && before.messageRevision === messageRevision) return doc
  await plan({ id: doc.id, before, booking: bookingOf(req), req })
  return doc
}
