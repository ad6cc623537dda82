import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { endOfServiceDate } from '@/domain/time/endOfServiceDate'
import { venueAtHand } from '@/operations/venues/venueAtHand'

/** The instant at which tonight is over in the venue at hand: the next service-day cutoff. */
export async function endOfTonight({ now, req }: { now: Date; req: PayloadRequest }): Promise<Date> {
  const { timeZone, serviceDayCutoff } = await venueAtHand(req)
  const end = endOfServiceDate(Temporal.Instant.fromEpochMilliseconds(now.getTime()), {
    timeZone,
    serviceDayCutoff,
  })
  return new Date(end.epochMilliseconds)
}
