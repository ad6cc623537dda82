import { describe, expect, it } from 'vitest'
import { breakages } from './breakages'
import type { Night } from './night'
import { aBlock, aNight, aSeating, aService, aTable, at } from './testing/builders'

const now = at('2027-05-15T12:00')
const broken = (before: Partial<Night>, after: Partial<Night>) =>
  breakages([{ before: aNight(before), after: aNight({ ...before, ...after }) }], now).map(
    ({ reservationId, why }) => [reservationId, ...why],
  )

describe('case 54: hours', () => {
  const seatings = [
    aSeating({ id: 'early', from: '18:00', to: '20:00' }),
    aSeating({ id: 'long', from: '23:00', to: '01:00' }),
    aSeating({ id: 'late', from: '02:00', to: '04:00' }),
  ]

  it('closing earlier lists those who would still be there', () => {
    const services = [aService({ lastSeating: '22:00', closes: '00:30' })]
    expect(broken({ seatings }, { services })).toEqual([
      ['long', 'outsideHours'],
      ['late', 'outsideHours'],
    ])
  })

  it('a special day that is closed lists everybody', () => {
    expect(broken({ seatings }, { services: [] })).toHaveLength(3)
  })

  it('another service may take them', () => {
    const services = [
      aService({ closes: '22:00', lastSeating: '20:00' }),
      aService({ id: 'late', opens: '21:00' }),
    ]
    expect(broken({ seatings }, { services })).toEqual([])
  })

  it('who was outside the hours already is no news', () => {
    const odd = [aSeating({ id: 'odd', from: '12:00', to: '14:00' })]
    expect(broken({ seatings: odd }, { services: [] })).toEqual([])
  })
})

describe('case 55: tables', () => {
  const seatings = [aSeating({ partySize: 4 })]

  it('one that goes or is put out of use', () => {
    expect(broken({ seatings }, { tables: [] })).toEqual([['R1', 'tableGone']])
    expect(broken({ seatings }, { tables: [aTable({ active: false })] })).toEqual([['R1', 'tableGone']])
  })

  it('one that shrinks below its parties', () => {
    expect(broken({ seatings }, { tables: [aTable({ maxParty: 3 })] })).toEqual([['R1', 'tableTooSmall']])
    expect(broken({ seatings }, { tables: [aTable({ maxParty: 6, minParty: 5 })] })).toEqual([])
  })

  it('tables pushed together are judged together', () => {
    const tables = [aTable({ maxParty: 4 }), aTable({ id: 'T2', maxParty: 4 })]
    const together = [aSeating({ partySize: 7, tableIds: ['T1', 'T2'] })]
    const smaller = (maxParty: number) => ({ tables: [aTable({ maxParty }), aTable({ id: 'T2' })] })
    expect(broken({ tables, seatings: together }, smaller(3))).toEqual([])
    expect(broken({ tables, seatings: together }, smaller(2))).toEqual([['R1', 'tableTooSmall']])
  })
})

it('a block lists those who sit under it', () => {
  const seatings = [aSeating(), aSeating({ id: 'R2', from: '22:00', to: '23:00' })]
  expect(broken({ seatings }, { blocks: [aBlock({ from: '21:00', to: '22:00' })] })).toEqual([
    ['R1', 'blocked'],
  ])
})

it('a lower limit lists all who come in the buckets it is too low for', () => {
  const seatings = [
    aSeating({ partySize: 4 }),
    aSeating({ id: 'R2', partySize: 4 }),
    aSeating({ id: 'R3', from: '20:30', partySize: 4 }),
  ]
  const services = [aService({ pacing: { maxCovers: 6 } })]
  expect(broken({ seatings }, { services })).toEqual([
    ['R1', 'overPacing'],
    ['R2', 'overPacing'],
  ])
})

it('only bookings that are still to come and hold a table, in order of time', () => {
  const seatings = [
    aSeating({ id: 'second', from: '20:00' }),
    aSeating({ id: 'first', from: '19:00' }),
    aSeating({ id: 'gone', from: '09:00', to: '11:00' }),
    aSeating({ id: 'cancelled', status: 'cancelled_guest' }),
    aSeating({ id: 'lapsed', status: 'held', holdExpiresAt: at('2027-05-15T11:00') }),
  ]
  expect(broken({ seatings }, { services: [] }).map(([id]) => id)).toEqual(['first', 'second'])
})
