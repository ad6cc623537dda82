import { holdsTable } from '../reservation/status'
import { isLapsed } from '../reservation/isLapsed'
import { leavesAt, occupancyOf } from '../reservation/occupancyOf'
import type { Temporal } from 'temporal-polyfill'
import type { Night, Seating } from './night'

/** Something that occupies a table, in epoch milliseconds, [startMs, endMs). */
export type Occupied = {
  id: string
  kind: 'seating' | 'block'
  startMs: number
  endMs: number
  /** Seated, and should have left: nobody knows when the table will be free. */
  isOverstayed: boolean
}

export type OccupiedTimes = {
  /** What occupies each table, in order of time; blocks of its area and of the venue included. */
  byTable: ReadonlyMap<string, readonly Occupied[]>
  /** Seatings that hold a table or count for pacing now: lapsed holds and the one that is being moved are gone. */
  seatings: readonly Seating[]
}

type Question = { night: Night; now: Temporal.Instant; moving?: string | null }

export function occupiedTimes({ night, now, moving }: Question): OccupiedTimes {
  const seatings = night.seatings.filter((seating) => seating.id !== moving && !isLapsed(seating, now))
  const byTable = new Map<string, Occupied[]>(night.tables.map(({ id }) => [id, []]))

  for (const seating of seatings) {
    if (!holdsTable(seating.status)) continue
    const occupied = occupiedBy(seating, night.serviceDate, now)
    for (const tableId of seating.tableIds) byTable.get(tableId)?.push(occupied)
  }
  for (const block of night.blocks) {
    const occupied: Occupied = {
      id: block.id,
      kind: 'block',
      startMs: block.startsAt.epochMilliseconds,
      endMs: block.endsAt.epochMilliseconds,
      isOverstayed: false,
    }
    const isForAll = block.tableIds.length === 0 && block.areaIds.length === 0
    for (const { id, areaId } of night.tables) {
      if (isForAll || block.tableIds.includes(id) || block.areaIds.includes(areaId)) {
        byTable.get(id)!.push(occupied)
      }
    }
  }
  for (const times of byTable.values()) times.sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs)
  return { byTable, seatings }
}

/** A party that has stayed too long is taken to stay at least until now. */
function occupiedBy(seating: Seating, serviceDate: string, now: Temporal.Instant): Occupied {
  const { start, end } = seating.occupied ?? occupancyOf(seating)
  const isLate = seating.status === 'seated' && leavesAt(seating).epochMilliseconds <= now.epochMilliseconds
  return {
    id: seating.id,
    kind: 'seating',
    startMs: start.epochMilliseconds,
    endMs: isLate ? Math.max(end.epochMilliseconds, now.epochMilliseconds + 1) : end.epochMilliseconds,
    isOverstayed: isLate && seating.serviceDate === serviceDate,
  }
}
