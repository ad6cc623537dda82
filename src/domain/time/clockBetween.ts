import { Temporal } from 'temporal-polyfill'
import { isShownTwice } from './isShownTwice'
import { timeLabel } from './timeLabel'

export type ClockLabel = { label: string; isRepeatedLabel: boolean }

/** A change of the clock further away than this repeats no label. */
const MARGIN_MS = 3 * 3_600_000

/**
 * The labels of many instants of one night (epoch milliseconds between the two): what `timeLabel` says, without asking
 * the zone for each of them unless the clock changes that night.
 */
export function clockBetween(startMs: number, endMs: number, timeZone: string): (ms: number) => ClockLabel {
  const offsetMs = offsetAt(startMs - MARGIN_MS, timeZone)
  if (offsetMs === offsetAt(endMs + MARGIN_MS, timeZone)) {
    return (ms) => ({
      label: new Date(ms + offsetMs).toISOString().slice(11, 16),
      isRepeatedLabel: false,
    })
  }
  return (ms) => {
    const instant = Temporal.Instant.fromEpochMilliseconds(ms)
    return { label: timeLabel(instant, timeZone), isRepeatedLabel: isShownTwice(instant, timeZone) }
  }
}

function offsetAt(ms: number, timeZone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone)
  return local.offsetNanoseconds / 1_000_000
}
