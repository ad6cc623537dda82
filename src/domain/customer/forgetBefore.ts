import { Temporal } from 'temporal-polyfill'
import { addDays } from '../time/addDays'
import { serviceDateBounds } from '../time/serviceDateBounds'
import type { VenueTime } from '../time/venueTime'

/**
 * What happened before this instant has been kept for so many calendar months: a visit of 20 November is 24 months old on
 * 20 November two years later, not a day earlier. `today` is the service date of now.
 */
export function forgetBefore(today: string, months: number, venue: VenueTime): Temporal.Instant {
  const lastDue = Temporal.PlainDate.from(today).subtract({ months }).toString()
  return serviceDateBounds(addDays(lastDue, 1), venue).start
}
