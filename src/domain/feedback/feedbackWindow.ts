import type { Temporal } from 'temporal-polyfill'
import { addDays } from '../time/addDays'
import { serviceDateBounds } from '../time/serviceDateBounds'
import type { VenueTime } from '../time/venueTime'

/** Service dates after that of the visit on which a guest may still say how it was. */
const ASKED_FOR_DAYS = 30
/** Days in which the words may be changed once they are given. */
const CHANGED_FOR_DAYS = 7

type Visit = { serviceDate: string; venue: VenueTime; givenAt: Temporal.Instant | null }

/** Until when a guest may give feedback, or change what was given; half open, like every interval. */
export function feedbackOpenUntil({ serviceDate, venue, givenAt }: Visit): Temporal.Instant {
  return givenAt
    ? givenAt.add({ hours: 24 * CHANGED_FOR_DAYS })
    : serviceDateBounds(addDays(serviceDate, ASKED_FOR_DAYS), venue).end
}

/** When the link opens nothing any more, not even what was said. */
export function feedbackGoneAt({ serviceDate, venue }: Omit<Visit, 'givenAt'>): Temporal.Instant {
  return serviceDateBounds(addDays(serviceDate, ASKED_FOR_DAYS + CHANGED_FOR_DAYS), venue).end
}
