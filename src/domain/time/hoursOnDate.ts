import { addDays } from './addDays'
import type { Interval } from './serviceDateBounds'
import { wallTimeToInstant } from './wallTimeToInstant'

export type Hours = { opens: string; closes: string }

/**
 * Wall-clock hours on a calendar date as instants, [start, end). Closing at or before the opening time means the next
 * day: 18:00 to 04:00 is a night, 00:00 to 00:00 a whole day. Hours that a spring night skips altogether are empty.
 */
export function hoursOnDate(date: string, { opens, closes }: Hours, timeZone: string): Interval {
  const closingDate = closes <= opens ? addDays(date, 1) : date
  return {
    start: wallTimeToInstant({ date, time: opens, timeZone, edge: 'opens' }),
    end: wallTimeToInstant({ date: closingDate, time: closes, timeZone, edge: 'closes' }),
  }
}
