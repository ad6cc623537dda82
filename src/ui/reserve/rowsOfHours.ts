import { instantOf } from '@/domain/time/instantOf'

const COLUMNS = 4
const minute = 60_000
const hour = 60 * minute

/**
 * Places starts in rows of four: with a start every quarter of an hour one hour to a row, with one every half of an hour
 * two, from the hour of the first one on. Counted in elapsed time, so that the night on which the clock goes back has its repeated hour in a row of its own.
 */
export function rowsOfHours<Option extends { startsAt: string }>(
  options: readonly Option[],
): { option: Option; column: number }[] {
  const starts = options.map(({ startsAt }) => instantOf(startsAt).epochMilliseconds)
  const gaps = starts.slice(1).map((start, place) => start - starts[place]!)
  const step = Math.min(30 * minute, ...gaps)
  const first = Math.floor((starts[0] ?? 0) / hour) * hour
  return options.map((option, place) => ({
    option,
    column: (Math.floor((starts[place]! - first) / step) % COLUMNS) + 1,
  }))
}
