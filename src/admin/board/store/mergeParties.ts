import type { Board, BoardParty } from '@/domain/board/board'

/** Parties as the house has just answered them, in their place; those of another night leave the board. */
export function mergeParties(board: Board, parties: readonly BoardParty[]): Board {
  if (parties.length === 0) return board
  const fresh = new Map(parties.map((party) => [party.id, party]))
  const known = new Set(board.parties.map(({ id }) => id))
  const isHere = ({ serviceDate, status }: BoardParty) =>
    status !== 'waitlisted' && (serviceDate === board.night.serviceDate || status === 'seated')
  const merged = [
    ...board.parties.map((party) => newer(party, fresh.get(party.id))),
    ...parties.filter(({ id }) => !known.has(id)),
  ].filter(isHere)
  return {
    ...board,
    parties: merged,
    ...(board.waiting
      ? {
          waiting: board.waiting.filter(({ id }) => !fresh.has(id) || fresh.get(id)!.status === 'waitlisted'),
        }
      : {}),
  }
}

const newer = (party: BoardParty, fresh: BoardParty | undefined) =>
  fresh && fresh.revision >= party.revision ? fresh : party
