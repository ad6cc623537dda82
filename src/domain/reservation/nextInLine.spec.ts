import { expect, it } from 'vitest'
import { aNight, aSeating, aTable, at, tonight } from '../availability/testing/builders'
import { nextInLine, type Waiting } from './nextInLine'

const waiting = (id: string, facts: Partial<Waiting> = {}): Waiting => ({
  id,
  joinedAt: at(`2027-05-14T1${id.length}:00`),
  partySize: 2,
  startsAt: tonight('20:00'),
  ...facts,
})
const next = (list: Waiting[], facts: Parameters<typeof aNight>[0] = {}) => {
  const found = nextInLine({ night: aNight(facts), waiting: list, now: tonight('12:00'), channel: 'online' })
  return found && [found.id, found.slot.label]
}

it('the first to join is the first to be asked', () => {
  expect(next([waiting('bb'), waiting('a')])).toEqual(['a', '20:00'])
})

it('a party too large for what is free does not hold up the next', () => {
  expect(next([waiting('a', { partySize: 9 }), waiting('bb')])).toEqual(['bb', '20:00'])
})

it('gets the free start nearest to its wish, within what it takes', () => {
  const seatings = [aSeating()]
  expect(next([waiting('a')], { seatings })).toBeNull()
  const open = waiting('a', { from: tonight('19:00'), to: tonight('23:00') })
  expect(next([open], { seatings })).toEqual(['a', '22:00'])
  expect(next([{ ...open, to: tonight('21:30') }], { seatings })).toBeNull()
})

it('waits for its area', () => {
  const tables = [aTable(), aTable({ id: 'T2', areaId: 'terrace' })]
  const seatings = [aSeating({ tableIds: ['T2'] })]
  expect(next([waiting('a', { areaId: 'terrace' }), waiting('bb')], { tables, seatings })).toEqual([
    'bb',
    '20:00',
  ])
})

it('nobody waits, nobody is asked', () => {
  expect(next([])).toBeNull()
})
