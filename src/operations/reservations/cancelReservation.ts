import type { PayloadRequest } from 'payload'
import { cancellationCost, type CancellationCost } from '@/domain/policy/cancellationCost'
import type { PolicySnapshot } from '@/domain/policy/policySnapshot'
import { instantOf } from '@/domain/time/instantOf'
import type { Reservation } from '@/payload-types'
import { bookingBy, type BookingBy } from './booking'
import { commitReservation, type Commit } from './commitReservation'
import { isWaived } from './isWaived'

type Cancel = {
  id: string
  revision?: number
  /** A guest by the link; staff for the guest, or for the venue, which costs the guest nothing. */
  as: 'guest' | 'venue'
  by: BookingBy
  req: PayloadRequest
  /** What the guest has paid, in cents; nothing while there are no payments. */
  paidCents?: number
  inside?: Commit['inside']
}

export type Cancelled = { reservation: Reservation; cost: CancellationCost }

/** Cancels, frees the table, and says what it costs by the policy the guest saw, at the time the request came in. */
export async function cancelReservation(cancel: Cancel): Promise<Cancelled> {
  const { id, revision, as, req, paidCents = 0, inside } = cancel
  const by = bookingBy(cancel.by)
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
