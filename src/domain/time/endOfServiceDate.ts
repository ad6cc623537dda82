import type { Temporal } from 'temporal-polyfill'
import { serviceDateBounds } from './serviceDateBounds'
import { serviceDateOf } from './serviceDateOf'
import type { VenueTime } from './venueTime'

/** When tonight is over: "off for tonight" ends here. */
export function endOfServiceDate(now: Temporal.Instant, venue: VenueTime): Temporal.Instant {
  return serviceDateBounds(serviceDateOf(now, venue), venue).end
}
