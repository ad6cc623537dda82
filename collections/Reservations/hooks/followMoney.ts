import type { CollectionAfterChangeHook } from 'payload'
import { askByLink } from '@/operations/billing/askByLink'
import { followBooking } from '@/operations/billing/followBooking'
import { bookingOf } from '@/operations/reservations/booking'
import { factsOf } from '@/operations/reservations/facts'
import type { Reservation } from '@/payload-types'

/** What was paid for a booking follows it, in the same transaction: kept, given back, taken off the bill. */
export const followMoney: CollectionAfterChangeHook<Reservation> = async ({
  data,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc
  const [before, after] = [factsOf({ ...previousDoc }, req), factsOf({ ...doc, ...data }, req)]
  if (before.status === after.status && before.partySize === after.partySize) return doc
  const { actor, now } = bookingOf(req)
  const { venueId, serviceDate } = after
  const booking = { id: doc.id, venueId, serviceDate, before, after, req }
  if (after.status === 'pending_payment' && before.status !== 'pending_payment')
    await askByLink({ ...booking, snapshot: after.policySnapshot })
  await followBooking({
    ...booking,
    snapshot: before.policySnapshot,
    by: actor === 'guest' ? 'guest' : 'venue',
    now,
  })
  return doc
}
