import type { Temporal } from 'temporal-polyfill'
import type { DemoEvent } from '@/demo/types'
import { addDays } from '@/domain/time/addDays'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import type { VenueTime } from '@/domain/time/venueTime'
import { wallTimeToInstant } from '@/domain/time/wallTimeToInstant'
import { weekdayOf } from '@/domain/time/weekdayOf'
import { WEEKDAYS } from '@/domain/time/weekdays'

type When = Pick<DemoEvent, 'dayOffset' | 'weekday' | 'startTime' | 'durationMinutes'>

/** The instants of an event whose date is told from today, in the venue's zone. */
export function eventTimes(
  { dayOffset, weekday, startTime, durationMinutes }: When,
  { now, venue }: { now: Temporal.Instant; venue: VenueTime },
): { startsAt: string; endsAt: string } {
  const date = onWeekday(addDays(serviceDateOf(now, venue), dayOffset), weekday)
  const start = wallTimeToInstant({ date, time: startTime, timeZone: venue.timeZone, edge: 'opens' })
  return { startsAt: start.toString(), endsAt: start.add({ minutes: durationMinutes }).toString() }
}

/** The date itself or the first day after it that falls on the weekday (1 is Monday). */
function onWeekday(date: string, weekday: DemoEvent['weekday']): string {
  if (!weekday) return date
  const daysAhead = (weekday - 1 - WEEKDAYS.indexOf(weekdayOf(date)) + 7) % 7
  return addDays(date, daysAhead)
}
