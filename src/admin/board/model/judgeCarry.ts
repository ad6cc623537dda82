import type { Board, BoardBlock, BoardParty, BoardTable } from '@/domain/board/board'
import type { TableRow } from '@/domain/board/commands'
import type { Carry } from './carry'
import { isInTheWay, keptUntil } from './stayOf'

export type RowVerdict = TableRow['is']

/** Who or what is in the way, with the part that overlaps. */
export type Clash = {
  fromMs: number
  untilMs: number
  /** The whole of the other's time. */
  otherFromMs: number
  otherUntilMs: number
} & ({ kind: 'party'; party: BoardParty } | { kind: 'block'; block: BoardBlock })

export type Judgement = {
  /** What each row says in its head. */
  rows: ReadonlyMap<string, RowVerdict>
  /** Where it would sit if it were dropped now. */
  tables: string[]
  clash: Clash | null
  fits: boolean
  isTooSmall: boolean
}

type Room = Pick<Board, 'areas' | 'blocks' | 'combinations' | 'parties'>

/** What the board itself can tell before the server has answered: the same rules, from the same data. */
export function judgeCarry(carry: Carry, room: Room, nowMs: number): Judgement {
  const tables = room.areas.flatMap((area) => area.tables)
  const rows = new Map(tables.map((table) => [table.id, verdictOn(table, carry, room, nowMs)]))
  const target = tables.find(({ id }) => id === carry.tableId)
  if (!target) return { rows, tables: [], clash: null, fits: false, isTooSmall: false }

  const chosen = tablesFor(target, carry, room)
  const clash = firstClash(chosen ?? [target.id], carry, room, nowMs)
  const verdict = rows.get(target.id)
  return {
    rows,
    tables: chosen ?? [target.id],
    clash,
    fits: verdict === 'free' && !clash,
    isTooSmall: chosen === null,
  }
}

function verdictOn(table: BoardTable, carry: Carry, room: Room, nowMs: number): RowVerdict {
  const { partySize } = carry.party
  if (table.isInactive) return 'inactive'
  const chosen = tablesFor(table, carry, room)
  if (!chosen) return 'too-small'
  const clash = firstClash(chosen, carry, room, nowMs)
  if (clash) return clash.kind === 'block' ? 'blocked' : 'taken'
  // Staff may put a small party at a large table; the row only says so while it is not the one meant.
  if (partySize < table.minParty && carry.tableId !== table.id) return 'too-large'
  return 'free'
}

/** The table alone, those the party has already, or the smallest set it belongs to; null when none is large enough. */
export function tablesFor(table: BoardTable, { party }: Carry, { combinations }: Room): string[] | null {
  if (party.tables.length > 1 && party.tables.includes(table.id)) return party.tables
  if (table.maxParty >= party.partySize) return [table.id]
  const [together] = combinations
    .filter(({ tableIds, maxParty }) => tableIds.includes(table.id) && maxParty >= party.partySize)
    .toSorted((a, b) => a.maxParty - b.maxParty)
  return together?.tableIds ?? null
}

/** The first party or block that wants these tables at the same time. */
export function firstClash(tables: readonly string[], carry: Carry, room: Room, nowMs: number): Clash | null {
  const bufferMs = bufferOf(carry.party)
  const [fromMs, untilMs] = [carry.fromMs, carry.untilMs + bufferMs]
  const clashes = [
    ...room.parties
      .filter((party) => party.id !== carry.party.id && isInTheWay(party) && shares(party.tables, tables))
      .map((party): Clash => {
        const otherFromMs = Date.parse(party.seatedAt ?? party.startsAt)
        return {
          kind: 'party',
          party,
          otherFromMs,
          otherUntilMs: keptUntil(party, nowMs),
          fromMs: 0,
          untilMs: 0,
        }
      }),
    ...room.blocks
      .filter((block) => shares(block.tables, tables))
      .map((block): Clash => ({
        kind: 'block',
        block,
        otherFromMs: Date.parse(block.startsAt),
        otherUntilMs: Date.parse(block.endsAt),
        fromMs: 0,
        untilMs: 0,
      })),
  ].filter(({ otherFromMs, otherUntilMs }) => otherFromMs < untilMs && fromMs < otherUntilMs)
  const [first] = clashes.sort((a, b) => a.otherFromMs - b.otherFromMs)
  if (!first) return null
  return {
    ...first,
    fromMs: Math.max(fromMs, first.otherFromMs),
    untilMs: Math.min(untilMs, first.otherUntilMs),
  }
}

const shares = (a: readonly string[], b: readonly string[]) => a.some((id) => b.includes(id))

/** The time to lay the table again, as it is kept for this party now. */
function bufferOf({ dueAt, keptUntil: kept, status }: BoardParty): number {
  if (!kept || status === 'seated') return 0
  return Math.max(0, Date.parse(kept) - Date.parse(dueAt))
}
