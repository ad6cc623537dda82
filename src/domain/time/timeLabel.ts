import type { Temporal } from 'temporal-polyfill'
import { isShownTwice } from './isShownTwice'

/**
 * Wall time of an instant as guests read it, '19:30'. In the hour that an autumn night has twice it carries the zone's
 * abbreviation: '02:30 CEST', '02:30 CET'.
 */
export function timeLabel(instant: Temporal.Instant, timeZone: string): string {
  const local = instant.toZonedDateTimeISO(timeZone)
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  return isShownTwice(instant, timeZone) ? `${time} ${abbreviation(instant, timeZone)}` : time
}

/** British English knows the European abbreviations; where it has none it gives the offset. */
function abbreviation(instant: Temporal.Instant, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' })
  const parts = format.formatToParts(instant.epochMilliseconds)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
