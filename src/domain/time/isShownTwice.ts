import type { Temporal } from 'temporal-polyfill'

/** Whether the clock shows this wall time twice, as in the repeated hour of an autumn night. */
export function isShownTwice(instant: Temporal.Instant, timeZone: string): boolean {
  const wall = instant.toZonedDateTimeISO(timeZone).toPlainDateTime()
  const [first, second] = (['earlier', 'later'] as const).map(
    (disambiguation) => wall.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds,
  )
  return first !== second
}
