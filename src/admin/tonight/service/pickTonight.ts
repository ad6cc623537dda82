import type { Board, BoardParty } from '@/domain/board/board'
import { concernsOf } from '@/domain/board/concernsOf'

/** How far ahead the first screen looks. */
export const AHEAD_MS = 2 * 60 * 60_000

export type TonightPicked = {
  /** Covers of everybody who still comes, sits or has been. */
  covers: number
  atTheDoor: BoardParty[]
  late: BoardParty[]
  overTime: BoardParty[]
  /** To come within two hours, by start; those who are late are not among them. */
  arriving: BoardParty[]
  /** Requests to answer, and parties without a table. */
  toDecide: BoardParty[]
  noTable: BoardParty[]
  /** With something to remember: allergies first, then guests of honour, then days to celebrate. */
  notable: BoardParty[]
  noShows: number
  /** Those who were expected: everybody with a booking but whoever called it off. */
  expected: number
}

/** What of a night matters at a moment (epoch milliseconds): from the same board that timeline and list are drawn from. */
export function pickTonight(board: Pick<Board, 'parties' | 'waiting'>, nowMs: number): TonightPicked {
  const { parties } = board
  const concerns = concernsOf(board, nowMs)
  const of = (ids: readonly string[]) => parties.filter(({ id }) => ids.includes(id)).sort(byStart)
  const startsIn = ({ startsAt }: BoardParty) => Date.parse(startsAt) - nowMs
  const isToCome = ({ status }: BoardParty) => TO_COME.includes(status)
  return {
    covers: sum(parties.filter(({ status }) => COUNTED.includes(status))),
    atTheDoor: of(concerns.atTheDoor),
    late: of(concerns.late),
    overTime: of(concerns.overTime),
    arriving: parties
      .filter((party) => isToCome(party) && startsIn(party) >= -60_000 && startsIn(party) <= AHEAD_MS)
      .filter(({ id }) => !concerns.late.includes(id))
      .sort(byStart),
    toDecide: of(concerns.toDecide),
    noTable: of(concerns.noTable),
    notable: parties
      .filter((party) => weightOf(party) > 0 && (IN_THE_HOUSE.includes(party.status) || isToCome(party)))
      .filter((party) => IN_THE_HOUSE.includes(party.status) || startsIn(party) <= AHEAD_MS)
      .sort((a, b) => weightOf(b) - weightOf(a) || byStart(a, b)),
    noShows: parties.filter(({ status }) => status === 'no_show').length,
    expected: parties.filter(({ status, source }) => EXPECTED.includes(status) && source !== 'walk_in')
      .length,
  }
}

const TO_COME: readonly BoardParty['status'][] = ['held', 'pending_payment', 'pending', 'confirmed']
const IN_THE_HOUSE: readonly BoardParty['status'][] = ['arrived', 'seated']
const COUNTED: readonly BoardParty['status'][] = [...TO_COME, ...IN_THE_HOUSE, 'completed']
const EXPECTED: readonly BoardParty['status'][] = ['confirmed', ...IN_THE_HOUSE, 'completed', 'no_show']

const sum = (parties: readonly BoardParty[]) => parties.reduce((all, { partySize }) => all + partySize, 0)
const byStart = (a: BoardParty, b: BoardParty) => Date.parse(a.startsAt) - Date.parse(b.startsAt)

function weightOf({ allergies, guest, occasion }: BoardParty): number {
  if (allergies) return 3
  if (guest?.isVip) return 2
  return occasion && occasion !== 'other' ? 1 : 0
}
