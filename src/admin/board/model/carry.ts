import type { BoardParty } from '@/domain/board/board'
import type { NightAxis } from './nightAxis'
import { stayOf } from './stayOf'

export const STEP_MS = 900_000

/** A party that is being moved or stretched: where it would go. Nothing is written until it is dropped. */
export type Carry = {
  party: BoardParty
  how: 'move' | 'stretch'
  by: 'pointer' | 'keys'
  /** The row it is over; null while it has no table and has not been over one. */
  tableId: string | null
  fromMs: number
  untilMs: number
  /** As it was when it was taken up. */
  origin: { tableId: string | null; fromMs: number; untilMs: number }
}

type Start = Pick<Carry, 'party' | 'how' | 'by' | 'tableId'> & { nowMs: number }

export function startCarry({ party, how, by, tableId, nowMs }: Start): Carry {
  const isSeated = party.status === 'seated'
  const stay = stayOf(party, nowMs)
  const fromMs = isSeated ? stay.fromMs : Date.parse(party.startsAt)
  const untilMs = Date.parse(party.dueAt)
  return { party, how, by, tableId, fromMs, untilMs, origin: { tableId, fromMs, untilMs } }
}

/** Who sits has begun: only the table and the end can still be changed. */
const mayShift = ({ party }: Carry) => party.status !== 'seated'

/** Later (or earlier) by so many milliseconds than it was taken up, within the night. */
export function shiftTo(carry: Carry, byMs: number, axis: NightAxis): Carry {
  const { fromMs, untilMs } = carry.origin
  if (carry.how === 'stretch') return { ...carry, untilMs: boundEnd(untilMs + byMs, carry, axis) }
  if (!mayShift(carry)) return carry
  const shift = Math.min(axis.toMs - untilMs, Math.max(axis.fromMs - fromMs, byMs))
  return { ...carry, fromMs: fromMs + shift, untilMs: untilMs + shift }
}

/** One step of a quarter by the keys; with Shift it is the end that goes. */
export function step(carry: Carry, direction: 1 | -1, end: 'both' | 'end', axis: NightAxis): Carry {
  const byMs = direction * STEP_MS
  if (end === 'end' || carry.how === 'stretch')
    return { ...carry, untilMs: boundEnd(carry.untilMs + byMs, carry, axis) }
  if (!mayShift(carry)) return carry
  if (carry.fromMs + byMs < axis.fromMs || carry.untilMs + byMs > axis.toMs) return carry
  return { ...carry, fromMs: carry.fromMs + byMs, untilMs: carry.untilMs + byMs }
}

export const overTable = (carry: Carry, tableId: string): Carry =>
  carry.how === 'stretch' || carry.tableId === tableId ? carry : { ...carry, tableId }

/** As a whole from another start: what the panel proposes. */
export const startingAt = (carry: Carry, fromMs: number): Carry => ({
  ...carry,
  fromMs,
  untilMs: fromMs + (carry.untilMs - carry.fromMs),
})

export const hasMoved = ({ fromMs, origin, tableId, untilMs }: Carry): boolean =>
  fromMs !== origin.fromMs || untilMs !== origin.untilMs || tableId !== origin.tableId

const boundEnd = (untilMs: number, { fromMs }: Carry, axis: NightAxis) =>
  Math.min(axis.toMs, Math.max(fromMs + STEP_MS, untilMs))
