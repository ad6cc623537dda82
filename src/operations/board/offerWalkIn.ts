import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { WalkInOffers } from '@/domain/board/commands'
import { walkInOffer } from '@/domain/board/walkInOffer'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { withOffset } from '@/domain/time/withOffset'
import { venueAtHand } from '@/operations/venues/venueAtHand'
import { readNight } from '../reservations/readNight'
import { hostOf } from './callerOf'

type Question = { partySizes: readonly number[]; now?: Temporal.Instant; req: PayloadRequest }

/** What a party at the door would get now, for each size. */
export async function offerWalkIn({
  partySizes,
  now = Temporal.Now.instant(),
  req,
}: Question): Promise<WalkInOffers> {
  hostOf(req)
  const venue = await venueAtHand(req)
  const serviceDate = serviceDateOf(now, venue)
  const { night } = await readNight({ venueId: venue.id, serviceDate, req })
  const iso = (instant: Temporal.Instant | null) => instant && withOffset(instant, venue.timeZone)
  return {
    asOf: withOffset(now, venue.timeZone),
    offers: partySizes.map((partySize) => {
      const { tables, freeUntil, endsAt, expectedAt, override } = walkInOffer({ night, partySize, now })
      return {
        partySize,
        tables,
        freeUntil: iso(freeUntil),
        endsAt: iso(endsAt),
        expectedAt: iso(expectedAt),
        override,
      }
    }),
  }
}
