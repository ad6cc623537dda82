import { Temporal } from 'temporal-polyfill'
import { isBefore } from './isBefore'
import type { Interval } from './serviceDateBounds'

/** In order of time, those that touch or overlap made one with the facts of the first; empty ones are dropped. */
export function mergeIntervals<Kind extends Interval>(intervals: readonly Kind[]): Kind[] {
  const inOrder = intervals
    .filter(({ start, end }) => isBefore(start, end))
    .sort((a, b) => Temporal.Instant.compare(a.start, b.start))

  return inOrder.reduce<Kind[]>((merged, interval) => {
    const previous = merged.at(-1)
    if (!previous || isBefore(previous.end, interval.start)) return [...merged, interval]

    const end = isBefore(previous.end, interval.end) ? interval.end : previous.end
    return [...merged.slice(0, -1), { ...previous, end }]
  }, [])
}
