import type { Temporal } from 'temporal-polyfill'
import { addDays } from './addDays'
import type { VenueTime } from './venueTime'
import { wallTimeToInstant, type Edge } from './wallTimeToInstant'

type ServiceTime = { serviceDate: string; time: string; venue: VenueTime; edge: Edge }

/** The instant of a wall time of a service date: times before the cutoff are those after midnight. */
export function serviceTimeToInstant({ serviceDate, time, venue, edge }: ServiceTime): Temporal.Instant {
  const date = time < venue.serviceDayCutoff ? addDays(serviceDate, 1) : serviceDate
  return wallTimeToInstant({ date, time, timeZone: venue.timeZone, edge })
}
