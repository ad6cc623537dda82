import { Temporal } from 'temporal-polyfill'

/** The instant of a stored timestamp: an ISO string with `Z` or an offset, or a `Date`. */
export function instantOf(stored: string | Date): Temporal.Instant {
  return typeof stored === 'string'
    ? Temporal.Instant.from(stored)
    : Temporal.Instant.fromEpochMilliseconds(stored.getTime())
}
