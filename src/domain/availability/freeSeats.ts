import { isFree, type Period } from './obstacles'
import type { OccupiedTimes } from './occupiedTimes'
import type { OpenService } from './openService'
import type { Seat } from './seat'
import { compareSize } from './seatsFor'
import type { TableMatch } from './tableMatch'

type Question = {
  open: Pick<OpenService, 'seats' | 'largerSeats' | 'bufferMs' | 'shortestMs'>
  startMs: number
  endMs: number
  times: OccupiedTimes
  exceptTableIds?: readonly string[]
}

/**
 * The seats that are free for a party's stay and the buffer after it, the best first. They come in the order of
 * `seatsFor`; of seats that are equally good but for their priority, one comes first that leaves no gap before or after
 * that is too short for anybody.
 */
export function freeSeats(question: Question): Seat[] {
  const { open, startMs, endMs, times, exceptTableIds = [] } = question
  const period = { startMs, endMs: endMs + open.bufferMs }
  const isForTaking = ({ tableIds }: Seat) =>
    isFree(tableIds, period, times) && !tableIds.some((id) => exceptTableIds.includes(id))

  const fitting = open.seats.filter(isForTaking)
  const free = fitting.length > 0 ? fitting : open.largerSeats.filter(isForTaking)

  const firstWorse = free.findIndex((seat) => compareSize(free[0]!, seat) !== 0)
  const best = firstWorse < 0 ? free : free.slice(0, firstWorse)
  const inOrder = best
    .map((seat) => ({ seat, gaps: deadGaps(seat, period, times, open.shortestMs) }))
    .sort((a, b) => a.gaps - b.gaps)
    .map(({ seat }) => seat)
  return [...inOrder, ...free.slice(best.length)]
}

/** Gaps beside the new occupancy that are shorter than the shortest stay, over all its tables. */
function deadGaps(seat: Seat, { startMs, endMs }: Period, { byTable }: OccupiedTimes, shortestMs: number) {
  const isDead = (gapMs: number) => 0 < gapMs && gapMs < shortestMs
  let gaps = 0
  for (const tableId of seat.tableIds) {
    let [before, after] = [-Infinity, Infinity]
    for (const other of byTable.get(tableId) ?? []) {
      if (other.endMs <= startMs) before = Math.max(before, other.endMs)
      if (other.startMs >= endMs) after = Math.min(after, other.startMs)
    }
    gaps += Number(isDead(startMs - before)) + Number(isDead(after - endMs))
  }
  return gaps
}

export function toMatch({ tableIds, isCombination, combinationId }: Seat): TableMatch {
  return { tableIds: [...tableIds], isCombination, combinationId }
}

/** How many of these seats can be taken side by side, in this order, up to enough. */
export function countTogether(seats: readonly Seat[], enough: number): number {
  const taken = new Set<string>()
  let count = 0
  for (const { tableIds } of seats) {
    if (count === enough) break
    if (tableIds.some((id) => taken.has(id))) continue
    tableIds.forEach((id) => taken.add(id))
    count += 1
  }
  return count
}
