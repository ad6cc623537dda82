import type { PayloadRequest } from 'payload'
import type { Reservation } from '@/payload-types'
import type { BookingBy } from './booking'
import { commitReservation, type Commit } from './commitReservation'

type Accept = {
  id: string
  revision?: number
  by: BookingBy
  req: PayloadRequest
  inside?: Commit['inside']
}

/** A guest takes the table that was offered. 409 `INVALID_TRANSITION` from `expired` when the time for it is over. */
export function acceptOffer({ id, revision, by, req, inside }: Accept): Promise<Reservation> {
  const update = { id, revision, changes: { status: 'confirmed' as const } }
  // Nothing is to be paid for an offer, so nothing is left to wait for.
  return commitReservation({ update, by: { ...by, isSettled: true }, req, inside })
}
