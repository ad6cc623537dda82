import type { Temporal } from 'temporal-polyfill'
import { isBefore } from './isBefore'
import type { Interval } from './serviceDateBounds'

/** Half open: its start is within, its end no longer. */
export function isWithin(instant: Temporal.Instant, { start, end }: Interval): boolean {
  return !isBefore(instant, start) && isBefore(instant, end)
}
