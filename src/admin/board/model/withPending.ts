import type { Board, BoardParty } from '@/domain/board/board'
import type { Gesture, Pending } from './pending'

/** The board as this person means it: what the house has, and over it what was done here and is on its way. */
export function withPending(board: Board, pending: readonly Pending[]): Board {
  const mine = pending.filter(({ state }) => state !== 'collided')
  if (mine.length === 0) return board
  let { parties, waiting } = board
  for (const { gesture, at } of mine) {
    parties = applied(parties, gesture, at)
    if (gesture.kind === 'status' && waiting)
      waiting = waiting.filter(({ id }) => id !== gesture.id || gesture.body.to === 'held')
  }
  return { ...board, parties, ...(waiting ? { waiting } : {}) }
}

/** Ids of parties that carry a mark: what is done to them is not yet written. */
export function waitingIds(pending: readonly Pending[]): ReadonlySet<string> {
  return new Set(
    pending.flatMap(({ gesture }) =>
      gesture.kind === 'walk-in'
        ? []
        : gesture.kind === 'swap'
          ? [gesture.body.a.id, gesture.body.b.id]
          : [gesture.id],
    ),
  )
}

function applied(parties: BoardParty[], gesture: Gesture, at: number): BoardParty[] {
  const change = (id: string, to: (party: BoardParty) => BoardParty) =>
    parties.map((party) => (party.id === id ? to(party) : party))

  switch (gesture.kind) {
    case 'status':
      return change(gesture.id, (party) => stepped(party, gesture.body, at))
    case 'note':
      return change(gesture.id, (party) => ({ ...party, staffNotes: gesture.body.staffNotes }))
    case 'move':
      return change(gesture.id, (party) => moved(party, gesture.body))
    case 'swap': {
      const [a, b] = [gesture.body.a, gesture.body.b].map(({ id }) =>
        parties.find((party) => party.id === id),
      )
      if (!a || !b) return parties
      return parties.map((party) =>
        party.id === a.id
          ? { ...party, tables: b.tables }
          : party.id === b.id
            ? { ...party, tables: a.tables }
            : party,
      )
    }
    case 'walk-in':
      return parties
  }
}

type StatusBody = Extract<Gesture, { kind: 'status' }>['body']

function stepped(party: BoardParty, { to, tables }: StatusBody, at: number): BoardParty {
  const now = new Date(at).toISOString()
  const gone = to !== 'seated' && to !== 'arrived' && to !== 'confirmed' && to !== 'held'
  const stayMs = Date.parse(party.endsAt) - Date.parse(party.startsAt)
  return {
    ...party,
    status: to,
    // What may follow is the house's to say.
    next: [],
    ...(tables ? { tables, needsTable: tables.length === 0 } : {}),
    ...(to === 'seated' ? { seatedAt: now, dueAt: new Date(at + stayMs).toISOString() } : {}),
    ...(to === 'arrived' ? { arrivedAt: party.arrivedAt ?? now, seatedAt: null } : {}),
    ...(gone ? { endedAt: now, keptUntil: null } : {}),
  }
}

type MoveBody = Extract<Gesture, { kind: 'move' }>['body']

function moved(party: BoardParty, { startsAt, endsAt, tables, partySize }: MoveBody): BoardParty {
  const byMs = startsAt ? Date.parse(startsAt) - Date.parse(party.startsAt) : 0
  const later = (instant: string) => new Date(Date.parse(instant) + byMs).toISOString()
  const end = endsAt ?? later(party.dueAt)
  const buffer = party.keptUntil ? Math.max(0, Date.parse(party.keptUntil) - Date.parse(party.dueAt)) : 0
  return {
    ...party,
    ...(startsAt ? { startsAt } : {}),
    ...(startsAt || endsAt
      ? { endsAt: end, dueAt: end, keptUntil: new Date(Date.parse(end) + buffer).toISOString() }
      : {}),
    ...(tables ? { tables, needsTable: tables.length === 0 } : {}),
    ...(partySize ? { partySize } : {}),
  }
}
