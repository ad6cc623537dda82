import { dateLabel } from '@/domain/time/dateLabel'
import { instantOf } from '@/domain/time/instantOf'
import { nightOf } from '@/domain/time/nightOf'
import { timeLabel } from '@/domain/time/timeLabel'
import type { VenueTime } from '@/domain/time/venueTime'
import type { Weekday } from '@/domain/time/weekdays'

export type ShownMoment = {
  /** 'sob., 15 maj' of the calendar. */
  date: string
  time: string
  /** The night it belongs to, when the calendar has turned and the night has not; else null. */
  nightOf: Weekday | null
}

/** An instant as the venue's clock and calendar show it; null for what is none. */
export function shownMoment(value: unknown, venue: VenueTime, language: string): ShownMoment | null {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return null
  const instant = instantOf(new Date(value))
  const { calendarDate, isAfterMidnight, weekday } = nightOf(instant, venue)
  return {
    date: dateLabel(calendarDate, language, 'short'),
    time: timeLabel(instant, venue.timeZone),
    nightOf: isAfterMidnight ? weekday : null,
  }
}
