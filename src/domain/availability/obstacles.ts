import { Temporal } from 'temporal-polyfill'
import type { Channel } from './channel'
import type { Occupied, OccupiedTimes } from './occupiedTimes'
import type { Seat } from './seat'
import type { TableChannel } from './tableChannels'
import type { TableObstacle } from './tableVerdict'

export type SeatQuestion = {
  partySize: number
  channel: Channel
  areaId?: string | null
  /** Where the service's parties sit; empty means everywhere. */
  serviceAreaIds: readonly string[]
}

/** An occupancy asked for, buffer included, [startMs, endMs) in epoch milliseconds. */
export type Period = { startMs: number; endMs: number }

/** What keeps a party from a seat at any time. */
export function lastingObstacles(seat: Seat, question: SeatQuestion): TableObstacle[] {
  const { partySize, channel, areaId, serviceAreaIds } = question
  const obstacles: TableObstacle[] = []

  if (!seat.active) obstacles.push({ why: 'inactive' })
  if (partySize > seat.maxParty) obstacles.push({ why: 'too-small', maxParty: seat.maxParty })
  if (partySize < seat.minParty) obstacles.push({ why: 'too-large', minParty: seat.minParty })
  if (!OPEN_TO[channel].includes(seat.channel)) obstacles.push({ why: 'channel' })
  if (seat.areaIds.some((id) => !isWanted(id, areaId, serviceAreaIds))) obstacles.push({ why: 'area' })
  return obstacles
}

/** What keeps anybody from a seat in that period. */
export function passingObstacles(
  seat: Pick<Seat, 'tableIds'>,
  period: Period,
  { byTable }: OccupiedTimes,
): TableObstacle[] {
  const obstacles: TableObstacle[] = []
  const inTheWay = (chosen: (occupied: Occupied) => boolean) => {
    const ids = new Set<string>()
    for (const tableId of seat.tableIds) {
      for (const occupied of byTable.get(tableId) ?? []) if (chosen(occupied)) ids.add(occupied.id)
    }
    return [...ids]
  }
  const overlaps = ({ startMs, endMs }: Occupied) => startMs < period.endMs && period.startMs < endMs

  const busy = inTheWay((occupied) => occupied.kind === 'seating' && overlaps(occupied))
  const overstayed = inTheWay((occupied) => occupied.isOverstayed)
  const blocked = inTheWay((occupied) => occupied.kind === 'block' && overlaps(occupied))
  if (busy.length > 0) obstacles.push({ why: 'busy', reservationIds: busy })
  if (overstayed.length > 0) obstacles.push({ why: 'overstayed', reservationIds: overstayed })
  if (blocked.length > 0) obstacles.push({ why: 'blocked', blockIds: blocked })
  return obstacles
}

/** When the next occupancy of these tables begins, from an instant on; null when nothing follows. */
export function nextOccupancy(
  tableIds: readonly string[],
  fromMs: number,
  { byTable }: OccupiedTimes,
): Temporal.Instant | null {
  const starts = tableIds.flatMap((id) =>
    (byTable.get(id) ?? []).map(({ startMs }) => startMs).filter((startMs) => startMs >= fromMs),
  )
  return starts.length > 0 ? Temporal.Instant.fromEpochMilliseconds(Math.min(...starts)) : null
}

/** Tables kept for walk-ins are not chosen for a booking; staff may pick them by hand. */
const OPEN_TO: Record<Channel, readonly TableChannel[]> = {
  online: ['online'],
  google: ['online'],
  staff: ['online', 'inHouse'],
  walkIn: ['online', 'inHouse', 'walkIn'],
}

function isWanted(
  areaId: string,
  wish: string | null | undefined,
  serviceAreaIds: readonly string[],
): boolean {
  if (serviceAreaIds.length > 0 && !serviceAreaIds.includes(areaId)) return false
  return !wish || areaId === wish
}
