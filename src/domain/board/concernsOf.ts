import type { Board, BoardParty } from './board'
import { signsOf } from './signsOf'

/** Why a person has to look; each party may be in several. Ids of parties. */
export type Concerns = {
  late: string[]
  overTime: string[]
  /** Has come and waits to be seated. */
  atTheDoor: string[]
  noTable: string[]
  /** A request that staff have to answer. */
  toDecide: string[]
  awaitingPayment: string[]
  atRisk: string[]
  outsideHours: string[]
  /** Of the waiting list: a table is free for them now. */
  canSit: string[]
}

/** The line of counts above the board. */
export function concernsOf(
  { parties, waiting = [] }: Pick<Board, 'parties' | 'waiting'>,
  nowMs: number,
): Concerns {
  const ids = (chosen: (party: BoardParty) => boolean) => parties.filter(chosen).map(({ id }) => id)
  return {
    late: ids((party) => signsOf(party, nowMs).lateMinutes !== null),
    overTime: ids((party) => signsOf(party, nowMs).overMinutes !== null),
    atTheDoor: ids(({ status }) => status === 'arrived'),
    noTable: ids((party) => TO_COME.includes(party.status) && party.tables.length === 0),
    toDecide: ids(({ status }) => status === 'pending'),
    awaitingPayment: ids(({ status }) => status === 'pending_payment'),
    atRisk: ids(({ status, isAtRisk }) => isAtRisk && TO_COME.includes(status)),
    outsideHours: ids(({ status, isOutsideHours }) => isOutsideHours && TO_COME.includes(status)),
    canSit: waiting.filter(({ fit, status }) => fit !== null && status === 'waitlisted').map(({ id }) => id),
  }
}

const TO_COME: readonly BoardParty['status'][] = [
  'held',
  'pending_payment',
  'pending',
  'confirmed',
  'arrived',
]
