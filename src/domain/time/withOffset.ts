import type { Temporal } from 'temporal-polyfill'

/** An instant as the venue's clock shows it, with its offset: '2027-10-31T02:30:00+01:00'. */
export function withOffset(instant: Temporal.Instant, timeZone: string): string {
  return instant.toString({ timeZone, smallestUnit: 'second' })
}
