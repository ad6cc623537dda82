import type { Temporal } from 'temporal-polyfill'

/** An instant as it is stored and sent: '2027-05-16T04:00:00.000Z', so that equal instants are equal strings. */
export function storedInstant(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 })
}
