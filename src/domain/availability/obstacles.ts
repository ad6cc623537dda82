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

/** Whether nothing keeps anybody from these tables in that period. */
export function isFree(tableIds: readonly string[], period: Period, { byTable }: OccupiedTimes): boolean {
  return tableIds.every((id) => !byTable.get(id)?.some((occupied) => isInTheWay(occupied, period)))
}

/** What keeps anybody from these tables in that period. */
export function passingObstacles(
  tableIds: readonly string[],
  period: Period,
  { byTable }: OccupiedTimes,
): TableObstacle[] {
  const inTheWay = tableIds.flatMap((id) =>
    (byTable.get(id) ?? []).filter((occupied) => isInTheWay(occupied, period)),
  )
  const idsOf = (chosen: (occupied: Occupied) => boolean) => [
    ...new Set(inTheWay.filter(chosen).map(({ id }) => id)),
  ]
  const busy = idsOf((occupied) => occupied.kind === 'seating' && overlaps(occupied, period))
  const overstayed = idsOf(({ isOverstayed }) => isOverstayed)
  const blocked = idsOf(({ kind }) => kind === 'block')
  return [
    ...(busy.length > 0 ? [{ why: 'busy' as const, reservationIds: busy }] : []),
    ...(overstayed.length > 0 ? [{ why: 'overstayed' as const, reservationIds: overstayed }] : []),
    ...(blocked.length > 0 ? [{ why: 'blocked' as const, blockIds: blocked }] : []),
  ]
}

/** A party that should have left is in the way whenever: nobody knows when it will go. */
function isInTheWay(occupied: Occupied, period: Period): boolean {
  return occupied.isOverstayed || overlaps(occupied, period)
}

function overlaps({ startMs, endMs }: Occupied, period: Period): boolean {
  return startMs < period.endMs && period.startMs < endMs
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
