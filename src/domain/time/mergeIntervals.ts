import { Temporal } from 'temporal-polyfill'
import type { Interval } from './serviceDateBounds'

/** In order of time, those that touch or overlap made one with the facts of the first; empty ones are dropped. */
export function mergeIntervals<Kind extends Interval>(intervals: readonly Kind[]): Kind[] {
  const { compare } = Temporal.Instant
  const inOrder = intervals
    .filter(({ start, end }) => compare(start, end) < 0)
    .sort((a, b) => compare(a.start, b.start))

  return inOrder.reduce<Kind[]>((merged, interval) => {
    const previous = merged.at(-1)
    if (!previous || compare(previous.end, interval.start) < 0) return [...merged, interval]

    const end = compare(previous.end, interval.end) < 0 ? interval.end : previous.end
    return [...merged.slice(0, -1), { ...previous, end }]
  }, [])
}
