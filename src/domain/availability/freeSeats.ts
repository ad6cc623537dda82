import { passingObstacles, type Period } from './obstacles'
import type { OccupiedTimes } from './occupiedTimes'
import type { OpenService } from './openService'
import type { Seat } from './seat'
import type { TableMatch } from './tableMatch'

type Question = {
  open: Pick<OpenService, 'seats' | 'largerSeats' | 'bufferMs' | 'shortestMs'>
  startMs: number
  endMs: number
  partySize: number
  times: OccupiedTimes
  exceptTableIds?: readonly string[]
}

/** The seats that are free for a party's stay and the buffer after it, the best first. */
export function freeSeats({ open, startMs, endMs, partySize, times, exceptTableIds = [] }: Question): Seat[] {
  const period = { startMs, endMs: endMs + open.bufferMs }
  const isFree = (seat: Seat) =>
    !seat.tableIds.some((id) => exceptTableIds.includes(id)) &&
    passingObstacles(seat, period, times).length === 0

  const fitting = open.seats.filter(isFree)
  const free = fitting.length > 0 ? fitting : open.largerSeats.filter(isFree)
  return inOrderOfChoice({ seats: free, partySize, period, times, shortestMs: open.shortestMs })
}

type Choice = {
  seats: readonly Seat[]
  partySize: number
  period: Period
  times: OccupiedTimes
  shortestMs: number
}

/**
 * A table before tables pushed together, few seats wasted, few tables, no gap before or after that is too short for
 * anybody, then by priority. The id decides what is left, so that equal questions get equal answers.
 */
function inOrderOfChoice({ seats, partySize, period, times, shortestMs }: Choice): Seat[] {
  return seats
    .map((seat) => ({
      seat,
      order: [
        Number(seat.isCombination),
        seat.maxParty - partySize,
        seat.tableIds.length,
        deadGaps(seat, period, times, shortestMs),
        seat.priority,
      ],
    }))
    .sort((a, b) => compareInTurn(a.order, b.order) || (a.seat.id < b.seat.id ? -1 : 1))
    .map(({ seat }) => seat)
}

function compareInTurn(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place])
  return index < 0 ? 0 : a[index]! - b[index]!
}

/** Gaps beside the new occupancy that are shorter than the shortest stay, over all its tables. */
function deadGaps(seat: Seat, { startMs, endMs }: Period, { byTable }: OccupiedTimes, shortestMs: number) {
  const isDead = (gapMs: number) => 0 < gapMs && gapMs < shortestMs
  let gaps = 0
  for (const tableId of seat.tableIds) {
    const occupied = byTable.get(tableId) ?? []
    const before = Math.max(...occupied.map((other) => other.endMs).filter((ms) => ms <= startMs))
    const after = Math.min(...occupied.map((other) => other.startMs).filter((ms) => ms >= endMs))
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
