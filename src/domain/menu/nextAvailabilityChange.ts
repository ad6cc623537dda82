import type { Temporal } from 'temporal-polyfill'
import { compareEnds } from './compareEnds'
import { isActive } from './isActive'
import type { OffMark } from './offMark'

/** The next instant at which any of these marks ends by itself; null when none does. What a cache may keep until. */
export function nextAvailabilityChange(
  marks: readonly OffMark[],
  now: Temporal.Instant,
): Temporal.Instant | null {
  const ends = marks.filter((mark) => isActive(mark, now)).map(({ until }) => until)
  return ends.sort(compareEnds)[0] ?? null
}
