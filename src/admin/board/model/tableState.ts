import type { BoardBlock, BoardParty } from '@/domain/board/board'
import { isInTheWay, keptUntil, stayOf } from './stayOf'

/** How one table stands at a moment of the night. */
export type TableState = {
  block: BoardBlock | null
  party: BoardParty | null
  /** When what stands there ends, or what comes next begins; null: to the end of the night. */
  untilMs: number | null
}

type Question = {
  tableId: string
  parties: readonly BoardParty[]
  blocks: readonly BoardBlock[]
  atMs: number
  nowMs: number
}

const MINUTE_MS = 60_000

export function tableState({ tableId, parties, blocks, atMs, nowMs }: Question): TableState {
  const here = parties
    .filter((party) => party.tables.includes(tableId) && isInTheWay(party))
    .map((party) => ({ party, ...stayOf(party, nowMs), keptMs: keptUntil(party, nowMs) }))
    .sort((a, b) => a.fromMs - b.fromMs)
  const closed = blocks
    .filter((block) => block.tables.includes(tableId))
    .map((block) => ({ block, fromMs: Date.parse(block.startsAt), untilMs: Date.parse(block.endsAt) }))

  const block = closed.find(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs)
  // Who sits is there whatever the clock says, and who has come waits for this table.
  const isNow = atMs <= nowMs
  // The clock of the board goes by minutes: who sat down within this one is there already.
  const isLive = isNow && atMs >= nowMs - MINUTE_MS
  const hasBegun = (fromMs: number) => fromMs <= (isLive ? atMs + MINUTE_MS : atMs)
  const sitting = here.find(({ party, fromMs, untilMs }) =>
    party.status === 'seated'
      ? hasBegun(fromMs) && (atMs < untilMs || isNow)
      : party.status === 'arrived'
        ? isLive || (fromMs <= atMs && atMs < untilMs)
        : fromMs <= atMs && atMs < untilMs,
  )
  const seatedFirst = here.find(({ party, fromMs }) => party.status === 'seated' && isNow && hasBegun(fromMs))
  const now = seatedFirst ?? sitting ?? null
  if (block) return { block: block.block, party: now?.party ?? null, untilMs: block.untilMs }
  if (now) return { block: null, party: now.party, untilMs: now.untilMs }
  const nextMs = Math.min(
    ...here.filter(({ fromMs }) => fromMs > atMs).map(({ fromMs }) => fromMs),
    ...closed.filter(({ fromMs }) => fromMs > atMs).map(({ fromMs }) => fromMs),
  )
  return { block: null, party: null, untilMs: Number.isFinite(nextMs) ? nextMs : null }
}
