import type { Weekday } from '../time/weekdays'

/**
 * A part of the day a menu or a section is for: brunch, late night. Wall-clock times of the venue; ending at or before
 * the start means past midnight. A start before the venue's cutoff belongs to the night it is in: Friday's 00:00 to
 * 03:00 is in the small hours of calendar Saturday.
 */
export type Daypart = {
  /** Of the service date; empty means every day. */
  weekdays: readonly Weekday[]
  from: string
  to: string
  /** First and last service date, inclusive, 'YYYY-MM-DD'. */
  validFrom?: string | null
  validTo?: string | null
}
