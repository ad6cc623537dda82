import type { Temporal } from 'temporal-polyfill'
import { addDays } from './addDays'
import type { VenueTime } from './venueTime'
import { wallTimeToInstant } from './wallTimeToInstant'

/** From when to when, [start, end), something holds. */
export type Interval = { start: Temporal.Instant; end: Temporal.Instant }

/**
 * The whole of a service date: from its cutoff to the cutoff of the next day, [start, end). In the autumn night a cutoff
 * in the repeated hour is its second occurrence, so that dates follow one another without gap or overlap.
 */
export function serviceDateBounds(serviceDate: string, venue: VenueTime): Interval {
  return { start: turnOf(serviceDate, venue), end: turnOf(addDays(serviceDate, 1), venue) }
}

function turnOf(date: string, { timeZone, serviceDayCutoff }: VenueTime): Temporal.Instant {
  return wallTimeToInstant({ date, time: serviceDayCutoff, timeZone, edge: 'closes' })
}
