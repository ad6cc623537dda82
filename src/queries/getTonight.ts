import type { Temporal } from 'temporal-polyfill'
import { openingStatus } from '@/domain/time/openingStatus'
import { timeLabel } from '@/domain/time/timeLabel'
import { addDays } from '@/domain/time/addDays'
import { weekdayOf } from '@/domain/time/weekdayOf'
import type { Weekday } from '@/domain/time/weekdays'
import type { Venue } from './getVenue'
import { noteUntil } from './noteUntil'

/** Whether the doors are open. Times are wall-clock, as guests read them; `until` is null for a house that never closes. */
export type Tonight =
  | { open: true; night: Weekday; until: string | null }
  | {
      open: false
      opens: { day: 'tonight' | 'tomorrow' | 'later'; weekday: Weekday; date: string; time: string } | null
    }

/** Computed from the venue's hours, which are public; it notes the next opening or closing as the end of the answer. */
export function getTonight(venue: Venue, now: Temporal.Instant): Tonight {
  const status = openingStatus(now, { weekly: venue.hours }, venue.timeZone)
  noteUntil(status.open ? status.until : status.opensAt)
  if (status.open) {
    return {
      open: true,
      night: weekdayOf(status.serviceDate),
      until: status.until && timeLabel(status.until, venue.timeZone),
    }
  }
  const { opensAt, serviceDate } = status
  if (!opensAt || !serviceDate) return { open: false, opens: null }
  // By the calendar, as people say it: at five in the morning tonight's opening is "today".
  const dayOf = (instant: Temporal.Instant) =>
    instant.toZonedDateTimeISO(venue.timeZone).toPlainDate().toString()
  const today = dayOf(now)
  const opening = dayOf(opensAt)
  const day = opening === today ? 'tonight' : opening === addDays(today, 1) ? 'tomorrow' : 'later'
  return {
    open: false,
    opens: {
      day,
      weekday: weekdayOf(serviceDate),
      date: serviceDate,
      time: timeLabel(opensAt, venue.timeZone),
    },
  }
}
