import type { PayloadRequest } from 'payload'
import { storedInstant } from '@/domain/time/storedInstant'
import type { Reservation } from '@/payload-types'
import { bookingBy, type BookingBy } from './booking'
import { commitReservation, type Commit } from './commitReservation'

type WalkIn = {
  venue: string
  partySize: number
  /** Picked by hand: the party may have it until the next one comes. Otherwise the best that is free for a full stay. */
  tables?: string[]
  name?: string
  reason?: string
  by: BookingBy
  req: PayloadRequest
  inside?: Commit['inside']
}

/** A party at the door sits down now. */
export function seatWalkIn({
  venue,
  partySize,
  tables,
  name,
  reason,
  by,
  req,
  inside,
}: WalkIn): Promise<Reservation> {
  const booking = bookingBy(by)
  return commitReservation({
    create: {
      venue,
      partySize,
      tables,
      guest: { name },
      status: 'seated',
      source: 'walk_in',
      startsAt: storedInstant(booking.now),
      ...(reason ? { overrideReason: reason } : {}),
    },
    by: booking,
    req,
    inside,
  })
}
