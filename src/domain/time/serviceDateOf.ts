import type { Temporal } from 'temporal-polyfill'
import { addDays } from './addDays'
import { isBefore } from './isBefore'
import { serviceDateBounds } from './serviceDateBounds'
import type { VenueTime } from './venueTime'

/** The business day an instant belongs to, 'YYYY-MM-DD': before the cutoff "today" is still yesterday. */
export function serviceDateOf(instant: Temporal.Instant, venue: VenueTime): string {
  const localDate = instant.toZonedDateTimeISO(venue.timeZone).toPlainDate().toString()
  const { start } = serviceDateBounds(localDate, venue)
  return isBefore(instant, start) ? addDays(localDate, -1) : localDate
}
