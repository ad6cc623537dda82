import type { Arrivals, BoardParty } from '@/domain/board/board'
import { signsOf } from '@/domain/board/signsOf'
import type { ReservationStatus } from '@/domain/reservation/statuses'

export const LIST_FILTERS = ['live', 'attention', 'coming', 'here', 'done', 'off', 'all'] as const
export type ListFilter = (typeof LIST_FILTERS)[number]

export type ListGroup = { startsAt: string; arrivals: Arrivals | null; parties: BoardParty[] }

const OPEN: readonly ReservationStatus[] = ['held', 'pending_payment', 'pending']
const OFF: readonly ReservationStatus[] = [
  'cancelled_guest',
  'cancelled_venue',
  'declined',
  'expired',
  'no_show',
]

/** Which parties a filter shows. */
export function isListed(party: BoardParty, filter: ListFilter, nowMs: number): boolean {
  const { status } = party
  const isHere = status === 'arrived' || status === 'seated'
  const isComing = status === 'confirmed' || OPEN.includes(status)
  switch (filter) {
    case 'live':
      return isHere || isComing
    case 'attention': {
      const { lateMinutes, overMinutes } = signsOf(party, nowMs)
      const lacksTable = isComing && party.tables.length === 0
      return (
        lateMinutes !== null ||
        overMinutes !== null ||
        lacksTable ||
        status === 'pending' ||
        status === 'arrived'
      )
    }
    case 'coming':
      return isComing
    case 'here':
      return isHere
    case 'done':
      return status === 'completed'
    case 'off':
      return OFF.includes(status)
    case 'all':
      return true
  }
}

/** By any part of name, phone, reference or table, without regard to accents. */
export function matches(party: BoardParty, typed: string, names: ReadonlyMap<string, string>): boolean {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const text = plain(
    [
      party.name,
      party.phone?.replace(/\s/g, ''),
      party.reference,
      ...party.tables.map((id) => names.get(id)),
    ].join(' '),
  )
  return words.every((word) => text.includes(word))
}

/** By arrival, in half hours of the night. */
export function groupsOf(parties: readonly BoardParty[], arrivals: readonly Arrivals[]): ListGroup[] {
  const groups = new Map<string, ListGroup>()
  for (const party of parties.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))) {
    const column =
      arrivals.findLast(({ startsAt }) => Date.parse(startsAt) <= Date.parse(party.startsAt)) ?? null
    const key = column?.startsAt ?? party.startsAt
    const group = groups.get(key) ?? { startsAt: key, arrivals: column, parties: [] }
    group.parties.push(party)
    groups.set(key, group)
  }
  return [...groups.values()]
}

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'l').toLowerCase()
