import type { Board, BoardTable } from '@/domain/board/board'
import { STEP_MS, type Carry } from './carry'
import { firstClash, tablesFor, type Judgement } from './judgeCarry'

export type WayOut =
  | { kind: 'table'; tables: string[]; rowId: string }
  | { kind: 'shorter'; untilMs: number }
  | { kind: 'later'; fromMs: number }

type Room = Pick<Board, 'areas' | 'blocks' | 'combinations' | 'parties'>
const LEAST_STAY_MS = 1_800_000

/** What would work instead: another table, a shorter stay, a later start. At most one of each, the likeliest first. */
export function waysOut(carry: Carry, judgement: Judgement, room: Room, nowMs: number): WayOut[] {
  const { clash } = judgement
  const other = otherTable(carry, judgement, room)
  const ways: WayOut[] = other ? [other] : []
  if (!clash || carry.party.status === 'seated') return ways

  const freeMs = clash.otherFromMs - carry.fromMs
  if (freeMs >= LEAST_STAY_MS)
    ways.push({ kind: 'shorter', untilMs: Math.floor(clash.otherFromMs / STEP_MS) * STEP_MS })
  const laterMs = Math.ceil(clash.otherUntilMs / STEP_MS) * STEP_MS
  const later = { ...carry, fromMs: laterMs, untilMs: laterMs + (carry.untilMs - carry.fromMs) }
  const isSoon = laterMs - carry.fromMs <= 3 * 3_600_000
  if (clash.kind === 'party' && isSoon && !firstClash(judgement.tables, later, room, nowMs))
    ways.push({ kind: 'later', fromMs: laterMs })
  return ways
}

/** The smallest that is free for all of it, of the same area first; tables pushed together when none is large enough. */
function otherTable(carry: Carry, { rows, tables }: Judgement, room: Room): WayOut | null {
  const areaOf = (id: string | null) =>
    room.areas.find((area) => area.tables.some((table) => table.id === id))?.id
  const wished = areaOf(carry.tableId)
  const free = room.areas
    .flatMap((area) => area.tables.map((table) => ({ table, isSameArea: area.id === wished })))
    .filter(({ table }) => rows.get(table.id) === 'free' && !tables.includes(table.id))
    .sort(
      (a, b) =>
        Number(fitsAlone(b.table, carry)) - Number(fitsAlone(a.table, carry)) ||
        Number(b.isSameArea) - Number(a.isSameArea) ||
        a.table.maxParty - b.table.maxParty,
    )
  const [best] = free
  if (!best) return null
  return {
    kind: 'table',
    rowId: best.table.id,
    tables: tablesFor(best.table, carry, room) ?? [best.table.id],
  }
}

const fitsAlone = (table: BoardTable, { party }: Carry) =>
  table.maxParty >= party.partySize && table.minParty <= party.partySize
