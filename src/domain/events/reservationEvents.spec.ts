import { expect, it } from 'vitest'
import { STATUSES } from '../reservation/statuses'
import { EVENTS } from './catalogue'
import { reservationEvents, type Seen } from './reservationEvents'

const seen = (changes: Partial<Seen> = {}): Seen => ({
  status: 'confirmed',
  startsAt: '2027-05-15T18:00:00.000Z',
  endsAt: '2027-05-15T20:00:00.000Z',
  partySize: 2,
  area: null,
  tables: ['t1', 't2'],
  ...changes,
})
const types = (before: Seen | null, after: Seen) => reservationEvents(before, after).map(({ type }) => type)

it('says of a new one that it was made, and what it is', () => {
  expect(types(null, seen())).toEqual(['reservation.created', 'reservation.confirmed'])
  expect(types(null, seen({ status: 'pending' }))).toEqual(['reservation.created', 'reservation.requested'])
  expect(types(null, seen({ status: 'seated' }))).toEqual(['reservation.created', 'reservation.seated'])
  expect(types(null, seen({ status: 'held' }))).toEqual(['reservation.created'])
})

it('says which status it came to, whoever cancelled it', () => {
  expect(types(seen(), seen({ status: 'cancelled_guest' }))).toEqual(['reservation.cancelled'])
  expect(types(seen(), seen({ status: 'cancelled_venue' }))).toEqual(['reservation.cancelled'])
  expect(types(seen({ status: 'no_show' }), seen({ status: 'arrived' }))).toEqual(['reservation.arrived'])
})

it('tells a table offered to the waiting list from one held for a guest who pays', () => {
  expect(types(seen({ status: 'waitlisted' }), seen({ status: 'held' }))).toEqual(['waitlist.offered'])
  expect(types(seen({ status: 'pending' }), seen({ status: 'held' }))).toEqual([])
})

it('names what has changed while the status stayed, and is silent about the rest', () => {
  expect(reservationEvents(seen(), seen({ partySize: 3, tables: ['t3'] }))).toEqual([
    { type: 'reservation.changed', changed: ['partySize', 'tables'] },
  ])
  expect(reservationEvents(seen(), seen({ tables: ['t2', 't1'] }))).toEqual([])
})

it('knows every status, and no event that is not in the catalogue', () => {
  for (const from of [null, ...STATUSES])
    for (const to of STATUSES)
      for (const type of types(from && seen({ status: from }), seen({ status: to })))
        expect(EVENTS).toContain(type)
})
