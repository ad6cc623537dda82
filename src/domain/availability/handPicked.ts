import { isOnline } from './channel'
import type { SlotRequest, SlotWarning } from './checkSlot'
import { mayBeCombined } from './mayBeCombined'
import { lastingObstacles, nextOccupancy, passingObstacles, type Period } from './obstacles'
import type { NightSearch } from './searchNight'
import { seatOfTables, type Seat } from './seat'
import type { TableObstacle, TableVerdict } from './tableVerdict'

type Question = {
  request: SlotRequest
  search: NightSearch
  tableIds: readonly string[]
  serviceAreaIds: readonly string[]
  endMs: number
  bufferMs: number
}

export type Picked =
  | { free: true; seat: Seat; endMs: number; occupiedUntilMs: number; warnings: SlotWarning[] }
  | { free: false; isTaken: boolean; verdicts: TableVerdict[] }

/**
 * Tables picked by hand. Staff may pick any that are free and large enough, whatever area or channel they are kept for;
 * a guest may only keep those that staff gave. A party at the door may take a table until the next party comes.
 */
export function handPicked(question: Question): Picked {
  const { request, search, endMs } = question
  const tableIds = [...new Set(question.tableIds)]
  const seat = seatOfTables(tableIds, search.night.tables, search.seats)
  const isLenient = !isOnline(request.channel) || isOwn(tableIds, search)

  const occupiedUntilMs = endOfOccupancy(tableIds, question)
  const period = { startMs: request.startsAt.epochMilliseconds, endMs: occupiedUntilMs }
  const lasting = lastingOf(seat, question).filter(({ why }) => !isLenient || !LENIENT.includes(why))
  const passing = tableIds.map((id) => passingOf(id, period, question, isLenient))

  if (lasting.length === 0 && passing.every((obstacles) => obstacles.length === 0)) {
    const isCut = occupiedUntilMs < endMs + question.bufferMs
    return {
      free: true,
      seat,
      endMs: Math.min(endMs, occupiedUntilMs),
      occupiedUntilMs,
      warnings: [
        ...(request.partySize < seat.minParty ? ['belowMinimum' as const] : []),
        ...(seat.isCombination && seat.combinationId === null ? ['adHocTables' as const] : []),
        ...(isCut ? ['cutByNext' as const] : []),
      ],
    }
  }
  return {
    free: false,
    isTaken: lasting.length === 0 && passing.flat().every(({ why }) => why !== 'blocked'),
    verdicts: tableIds.map((tableId, index) => {
      const obstacles = [...lasting, ...passing[index]!]
      return { tableId, free: obstacles.length === 0, obstacles, freeUntil: null }
    }),
  }
}

/** Obstacles that staff may pass over by hand. */
const LENIENT: readonly TableObstacle['why'][] = ['too-large', 'channel', 'area']

function isOwn(tableIds: readonly string[], { question }: NightSearch): boolean {
  const own = question.moving?.tableIds ?? []
  return own.length === tableIds.length && own.every((id) => tableIds.includes(id))
}

function endOfOccupancy(tableIds: readonly string[], { request, search, endMs, bufferMs }: Question): number {
  const fullMs = endMs + bufferMs
  const mayBeCut = request.channel === 'walkIn' && !request.endsAt
  if (!mayBeCut) return fullMs

  const next = nextOccupancy(tableIds, request.startsAt.epochMilliseconds + 1, search.times)
  return Math.min(fullMs, next?.epochMilliseconds ?? Infinity)
}

function lastingOf(seat: Seat, { request, search, serviceAreaIds }: Question): TableObstacle[] {
  const { partySize, channel, areaId } = request
  const obstacles = lastingObstacles(seat, { partySize, channel, areaId, serviceAreaIds })
  if (!seat.isCombination || seat.combinationId !== null) return obstacles

  const tables = search.night.tables.filter(({ id }) => seat.tableIds.includes(id))
  return mayBeCombined(tables) ? obstacles : [...obstacles, { why: 'too-many' }]
}

/** Nobody knows when a party that has stayed too long will go, but staff may know better. */
function passingOf(
  tableId: string,
  period: Period,
  { search }: Question,
  isLenient: boolean,
): TableObstacle[] {
  return passingObstacles([tableId], period, search.times).filter(
    ({ why }) => !isLenient || why !== 'overstayed',
  )
}
