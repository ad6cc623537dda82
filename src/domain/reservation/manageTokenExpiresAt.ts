import type { Temporal } from 'temporal-polyfill'
import { addDays } from '../time/addDays'
import { serviceDateBounds } from '../time/serviceDateBounds'
import type { VenueTime } from '../time/venueTime'

/** When the link to one's own reservation ends: with the seventh service date after that of the visit. */
export function manageTokenExpiresAt(serviceDate: string, venue: VenueTime): Temporal.Instant {
  return serviceDateBounds(addDays(serviceDate, 7), venue).end
}
