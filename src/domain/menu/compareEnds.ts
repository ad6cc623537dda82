import { Temporal } from 'temporal-polyfill'

/** Orders ends of an absence; null, the end that nobody has set, is later than any. */
export function compareEnds(a: Temporal.Instant | null, b: Temporal.Instant | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return Temporal.Instant.compare(a, b)
}
