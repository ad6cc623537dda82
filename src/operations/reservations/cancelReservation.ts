import type { PayloadRequest } from 'payload'
import { cancellationCost, type CancellationCost } from '@/domain/policy/cancellationCost'
import type { PolicySnapshot } from '@/domain/policy/policySnapshot'
import { instantOf } from '@/domain/time/instantOf'
import { giveUpPaymentsOf } from '@/operations/billing/giveUpPayment'
import type { Reservation } from '@/payload-types'
import { bookingBy, type BookingBy } from './booking'
import { commitReservation, type Commit } from './commitReservation'
import { isWaived } from './isWaived'
import { moneyOf } from './moneyOf'

type Cancel = {
  id: string
  revision?: number
  /** A guest by the link; staff for the guest, or for the venue, which costs the guest nothing. */
  as: 'guest' | 'venue'
  by: BookingBy
  req: PayloadRequest
  inside?: Commit['inside']
}

export type Cancelled = { reservation: Reservation; cost: CancellationCost }

/**
 * Cancels, frees the table, and says what it costs by the policy the guest saw, at the time the request came in; what was paid
 * goes back or is kept in the same transaction. A payment that is still open is given up first: the money may be faster.
 */
export async function cancelReservation(cancel: Cancel): Promise<Cancelled> {
  const { id, revision, as, req, inside } = cancel
  const by = bookingBy(cancel.by)
  if (!(await req.transactionID)) await giveUpPaymentsOf(id, { now: by.now, req })
  const { paidCents } = await moneyOf(id, req)
  const status = as === 'guest' ? 'cancelled_guest' : 'cancelled_venue'
  const reservation = await commitReservation({
    update: { id, revision, changes: { status } },
    by,
    req,
    inside,
  })
  const cost = cancellationCost({
    snapshot: (reservation.policySnapshot ?? null) as PolicySnapshot | null,
    startsAt: instantOf(reservation.startsAt),
    now: by.now,
    covers: reservation.partySize,
    paidCents,
    by: as,
    waiveFees: await isWaived(reservation, req),
  })
  return { reservation, cost }
}
