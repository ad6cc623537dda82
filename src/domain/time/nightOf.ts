import type { Temporal } from 'temporal-polyfill'
import { serviceDateOf } from './serviceDateOf'
import type { VenueTime } from './venueTime'
import { weekdayOf } from './weekdayOf'
import type { Weekday } from './weekdays'

export type Night = {
  serviceDate: string
  weekday: Weekday
  calendarDate: string
  calendarWeekday: Weekday
  /** The calendar has turned but the night has not: "Saturday night (after midnight, calendar Sunday)". */
  isAfterMidnight: boolean
}

/** Which night an instant belongs to, and what the calendar calls it. */
export function nightOf(instant: Temporal.Instant, venue: VenueTime): Night {
  const serviceDate = serviceDateOf(instant, venue)
  const calendarDate = instant.toZonedDateTimeISO(venue.timeZone).toPlainDate().toString()
  return {
    serviceDate,
    weekday: weekdayOf(serviceDate),
    calendarDate,
    calendarWeekday: weekdayOf(calendarDate),
    isAfterMidnight: serviceDate !== calendarDate,
  }
}
