import type { Temporal } from 'temporal-polyfill'
import { addDays } from '../time/addDays'
import { hoursOnDate } from '../time/hoursOnDate'
import { isBefore } from '../time/isBefore'
import { isWithin } from '../time/isWithin'
import { mergeIntervals } from '../time/mergeIntervals'
import type { Interval } from '../time/serviceDateBounds'
import { serviceDateOf } from '../time/serviceDateOf'
import type { VenueTime } from '../time/venueTime'
import { weekdayOf } from '../time/weekdayOf'
import type { Daypart } from './daypart'

/** Instants are null when nothing changes within a week. */
export type DaypartStatus =
  { on: true; until: Temporal.Instant | null } | { on: false; onAt: Temporal.Instant | null }

const DAYS_AHEAD = 8

/** Whether a menu or section with these dayparts is on now, and when that changes. Without dayparts it always is. */
export function daypartStatus(
  dayparts: readonly Daypart[],
  now: Temporal.Instant,
  venue: VenueTime,
): DaypartStatus {
  if (dayparts.length === 0) return { on: true, until: null }

  const today = serviceDateOf(now, venue)
  const dates = Array.from({ length: DAYS_AHEAD + 2 }, (_, day) => addDays(today, day - 1))
  const parts = mergeIntervals(
    dates.flatMap((date) =>
      dayparts.filter((part) => isOnDate(part, date)).map((part) => spanOf(part, date, venue)),
    ),
  )

  const current = parts.find((part) => isWithin(now, part))
  if (current) {
    const isEndless = isBefore(now.add({ hours: 24 * (DAYS_AHEAD - 1) }), current.end)
    return { on: true, until: isEndless ? null : current.end }
  }
  return { on: false, onAt: parts.find(({ start }) => isBefore(now, start))?.start ?? null }
}

function isOnDate({ weekdays, validFrom, validTo }: Daypart, serviceDate: string): boolean {
  if (validFrom && serviceDate < validFrom) return false
  if (validTo && serviceDate > validTo) return false
  return weekdays.length === 0 || weekdays.includes(weekdayOf(serviceDate))
}

function spanOf(
  { from, to }: Daypart,
  serviceDate: string,
  { timeZone, serviceDayCutoff }: VenueTime,
): Interval {
  const calendarDate = from < serviceDayCutoff ? addDays(serviceDate, 1) : serviceDate
  return hoursOnDate(calendarDate, { opens: from, closes: to }, timeZone)
}
