import type { BoardParty } from '@/domain/board/board'
import { holdsTable } from '@/domain/reservation/status'

export type Stay = { fromMs: number; untilMs: number }

/** From when until when a party is drawn: as it really was, as it is, or as it was agreed. */
export function stayOf(party: BoardParty, nowMs: number): Stay {
  const { arrivedAt, dueAt, endedAt, seatedAt, startsAt, status } = party
  const starts = Date.parse(startsAt)
  const from = seatedAt && (status === 'seated' || status === 'completed') ? Date.parse(seatedAt) : starts
  const due = Date.parse(dueAt)
  if (status === 'seated') return { fromMs: from, untilMs: Math.max(due, nowMs) }
  if (status === 'completed') return { fromMs: from, untilMs: Math.max(ended(endedAt, due), from) }
  if (status === 'no_show') return { fromMs: starts, untilMs: Math.max(ended(endedAt, due), starts) }
  const waitsSince = status === 'arrived' && arrivedAt ? starts : from
  return { fromMs: waitsSince, untilMs: due }
}

/** Until when its tables are nobody else's: with the time to lay them again, and as long as the party sits. */
export function keptUntil(party: BoardParty, nowMs: number): number {
  const kept = party.keptUntil ? Date.parse(party.keptUntil) : Date.parse(party.dueAt)
  return party.status === 'seated' ? Math.max(kept, nowMs) : kept
}

/** Whether it keeps others from its tables now or later. */
export const isInTheWay = ({ status }: BoardParty): boolean => holdsTable(status)

const ended = (endedAt: string | null, due: number) => (endedAt ? Date.parse(endedAt) : due)
