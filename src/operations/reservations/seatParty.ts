import { nextOccupancy, passingObstacles } from '@/domain/availability/obstacles'
import { occupiedTimes } from '@/domain/availability/occupiedTimes'
import type { ReservationStatus } from '@/domain/reservation/status'
import { occupancyOf } from '@/domain/reservation/occupancyOf'
import { seatedOccupancy } from '@/domain/reservation/seatedOccupancy'
import { refusal } from '@/platform/http/refusal'
import { type Temporal } from 'temporal-polyfill'
import { chooseSlot } from './chooseSlot'
import type { Decision, OccupancyPlan, Wish } from './decision'
import { areTablesSet } from './slotChanges'
import { nearestFree } from './refuseSlot'

type Seated = Partial<Decision> & Pick<Decision, 'occupancy'>

/** A party sits down: its stay begins now, at the table it had or at the one staff chose, and ends before the next. */
export function seat(wish: Wish, from: ReservationStatus): Seated {
  const { before, wanted, booking } = wish
  const seatedAt = (from === 'completed' ? before?.seatedAt : null) ?? booking.now
  const tableIds =
    areTablesSet(before, wanted) && wanted.tableIds.length > 0 ? wanted.tableIds : before!.tableIds
  if (tableIds.length === 0) return withoutTable(wish, from)
  const occupancy =
    from === 'completed' ? sitFromNow(wish, tableIds, seatedAt) : sit(wish, tableIds, seatedAt)
  return { seatedAt, tableIds, needsTable: false, occupancy }
}

/** A seated party changes its table, its size or its end. */
export function reseat(wish: Wish): Seated {
  const { before, wanted, booking } = wish
  const tableIds = wanted.tableIds.length > 0 ? wanted.tableIds : before!.tableIds
  const seatedAt = before!.seatedAt ?? booking.now
  const isMoved = areTablesSet(before, { ...wanted, tableIds })
  const occupancy = isMoved ? sitFromNow(wish, tableIds, seatedAt) : sit(wish, tableIds, seatedAt)
  return { seatedAt, tableIds, needsTable: false, occupancy }
}

/** A mis-tap: the party is back at the bar, its table kept as it was booked. */
export function unseat(wish: Wish): Seated {
  const { tableIds } = wish.before!
  const { start, end } = occupancyOf({ ...stayOf(wish), seatedAt: null })
  return { seatedAt: null, occupancy: place(wish, tableIds, start, end) }
}

/** A party booked without a table is given the best that is free. */
function withoutTable(wish: Wish, from: ReservationStatus): Seated {
  const chosen = chooseSlot(wish, { from, to: 'seated' })
  const { startsAt, endsAt } = wish.wanted
  return { ...chosen, startsAt, endsAt, slot: null }
}

function sit(wish: Wish, tableIds: readonly string[], seatedAt: Temporal.Instant): OccupancyPlan {
  const { start, end } = seatedOccupancy({ ...stayOf(wish), seatedAt }, null)
  return place(wish, tableIds, start, end)
}

/**
 * A party that sat down before takes tables that were others' meanwhile: what counts is who has them now. They are its own
 * since it came where nobody had them, else from now on.
 */
function sitFromNow(wish: Wish, tableIds: readonly string[], seatedAt: Temporal.Instant): OccupancyPlan {
  const { before, booking, read } = wish
  const { now } = booking
  const { start, end } = seatedOccupancy({ ...stayOf(wish), seatedAt }, null)
  const [startMs, nowMs] = [start.epochMilliseconds, now.epochMilliseconds]
  if (nowMs <= startMs) return place(wish, tableIds, start, end)

  const times = occupiedTimes({ night: read.night, now, moving: before?.id })
  const hadOthers = passingObstacles(tableIds, { startMs, endMs: nowMs }, times).length > 0
  const isOver = end.epochMilliseconds <= nowMs
  return place(wish, tableIds, hadOthers ? now : start, isOver ? now.add({ minutes: 15 }) : end)
}

/** The period at those tables, cut where the next party comes; refused while another party has them. */
function place(
  wish: Wish,
  tableIds: readonly string[],
  start: Temporal.Instant,
  end: Temporal.Instant,
): OccupancyPlan {
  const { before, wanted, booking, read } = wish
  const { night } = read
  if (tableIds.length === 0) return { kind: 'release', endsAt: null }
  const known = night.tables.filter(({ id }) => tableIds.includes(id))
  if (known.length < tableIds.length || known.some(({ active }) => !active)) throw refusal('NO_TABLE')

  const times = occupiedTimes({ night, now: booking.now, moving: before?.id })
  const startMs = start.epochMilliseconds
  const inTheWay = passingObstacles(tableIds, { startMs, endMs: startMs + 1 }, times).filter(
    ({ why }) => why !== 'overstayed',
  )
  if (inTheWay.length > 0) {
    const { partySize, areaId, startsAt } = wanted
    throw refusal('SLOT_TAKEN', {
      tables: tableIds.map((tableId) => ({ tableId, free: false, obstacles: inTheWay })),
      alternatives: nearestFree({ night, partySize, areaId, startsAt, booking, moving: before?.id }),
    })
  }
  const next = nextOccupancy(tableIds, startMs + 1, times)
  const isCut = next !== null && next.epochMilliseconds < end.epochMilliseconds
  return { kind: 'take', tableIds, start, end: isCut ? next : end }
}

const stayOf = ({ before, wanted: { startsAt, endsAt, bufferMinutes } }: Wish) => ({
  startsAt,
  endsAt: endsAt ?? before?.endsAt ?? startsAt.add({ minutes: 120 }),
  bufferMinutes,
})
