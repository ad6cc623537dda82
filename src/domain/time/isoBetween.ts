import { Temporal } from 'temporal-polyfill'
import { withOffset } from './withOffset'

/** A change of the clock further away than this does not matter. */
const MARGIN_MS = 24 * 3_600_000

/**
 * `withOffset` for many instants about one night (epoch milliseconds, a day around the two at most), without asking the zone
 * for each of them unless the clock changes about then.
 */
export function isoBetween(startMs: number, endMs: number, timeZone: string): (ms: number) => string {
  const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)
  const [first, last] = [startMs - MARGIN_MS, endMs + MARGIN_MS]
  const zoned = at(first).toZonedDateTimeISO(timeZone)
  const offsetMs = zoned.offsetNanoseconds / 1_000_000
  const isSteady = offsetMs === at(last).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1_000_000
  return (ms) =>
    isSteady && first <= ms && ms <= last
      ? new Date(ms + offsetMs).toISOString().slice(0, 19) + zoned.offset
      : withOffset(at(ms), timeZone)
}
