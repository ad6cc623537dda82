import { expect, it } from 'vitest'
import { findSlots } from './findSlots'
import type { Night } from './night'
import { aBlock, aCombination, aNight, aSeating, aService, aTable, at, tonight } from './testing/builders'

const chosen = (facts: Partial<Night>, partySize = 2, time = '20:00') => {
  const { slots } = findSlots({
    night: aNight(facts),
    partySize,
    channel: 'online',
    now: at('2027-03-01T12:00'),
  })
  const slot = slots.find(({ startsAt }) => startsAt.equals(tonight(time)))
  return slot?.free ? slot.match.tableIds.join('+') : null
}

it('a table comes before tables pushed together, however large', () => {
  const tables = [aTable(), aTable({ id: 'T2' }), aTable({ id: 'hall', maxParty: 20 })]
  expect(chosen({ tables, combinations: [aCombination({ minParty: 1 })] }, 6)).toBe('hall')
})

it('then the one that wastes fewest seats, whatever its priority', () => {
  const tables = [aTable({ id: 'four', maxParty: 4 }), aTable({ id: 'two', maxParty: 2, priority: 9 })]
  expect(chosen({ tables })).toBe('two')
})

it('then fewer tables', () => {
  const tables = ['A', 'B', 'C', 'D', 'E'].map((id) => aTable({ id, maxParty: 4 }))
  const combinations = [
    aCombination({ id: 'three', tableIds: ['A', 'B', 'C'], maxParty: 8 }),
    aCombination({ id: 'two', tableIds: ['D', 'E'], maxParty: 8, priority: 9 }),
  ]
  expect(chosen({ tables, combinations }, 8)).toBe('D+E')
})

it('then one without a gap that nobody can use, before or after', () => {
  const tables = [aTable({ id: 'A' }), aTable({ id: 'B', priority: 5 })]
  const after = aSeating({ tableIds: ['A'], from: '23:00', to: '01:00' })
  const before = aSeating({ tableIds: ['A'], from: '18:00', to: '19:00' })
  expect(chosen({ tables })).toBe('A')
  expect(chosen({ tables, seatings: [after] })).toBe('B')
  expect(chosen({ tables, seatings: [before] })).toBe('B')
  expect(chosen({ tables, blocks: [aBlock({ tableIds: ['A'], from: '22:30', to: '23:00' })] })).toBe('B')
})

it('a gap of none, or one that is long enough, is no gap', () => {
  const tables = [aTable({ id: 'A' }), aTable({ id: 'B', priority: 5 })]
  const closeBy = [
    aSeating({ tableIds: ['A'], from: '18:00', to: '20:00' }),
    aSeating({ id: 'R2', tableIds: ['A'], from: '00:00', to: '02:00' }),
  ]
  expect(chosen({ tables, seatings: closeBy })).toBe('A')
})

it('what is short depends on the shortest stay', () => {
  const services = [aService({ durationRules: [{ maxParty: 1, turnMinutes: 60, priority: 0 }] })]
  const tables = [aTable({ id: 'A' }), aTable({ id: 'B', priority: 5 })]
  const seatings = [aSeating({ tableIds: ['A'], from: '23:00', to: '01:00' })]
  expect(chosen({ tables, seatings, services })).toBe('A')
})

it('then by priority, and last by id, in whatever order they come', () => {
  const tables = [aTable({ id: 'B' }), aTable({ id: 'A', priority: 1 }), aTable({ id: 'C' })]
  expect(chosen({ tables })).toBe('B')
  expect(chosen({ tables: tables.toReversed() })).toBe('B')
})
