import { describe, expect, it } from 'vitest'
import { aNight, aSeating, aService, aTable, at } from '../availability/testing/builders'
import { walkInOffer } from './walkInOffer'

const now = at('2027-05-15T21:40')
const tables = [
  aTable({ id: 'B1', maxParty: 2 }),
  aTable({ id: 'B2', maxParty: 2, channel: 'walkIn' }),
  aTable({ id: 'S1', maxParty: 4 }),
]
const until = (tableId: string, wall: string) =>
  aSeating({ id: `at ${tableId}`, tableIds: [tableId], startsAt: at(wall), endsAt: at('2027-05-16T01:00') })

const offer = (partySize: number, seatings = [] as ReturnType<typeof aSeating>[], service = {}) =>
  walkInOffer({ night: aNight({ tables, services: [aService(service)], seatings }), partySize, now })

describe('a party at the door', () => {
  it('gets the smallest table that stays free for three quarters of an hour', () => {
    const seatings = [until('B1', '2027-05-15T22:20'), until('B2', '2027-05-15T22:30')]
    expect(offer(2, seatings)).toMatchObject({
      tables: ['B2'],
      freeUntil: at('2027-05-15T22:30'),
      endsAt: at('2027-05-15T22:30'),
      override: null,
    })
  })

  it('gets of equals the one that is free for longest', () => {
    expect(offer(2, [until('B1', '2027-05-15T23:00')]).tables).toEqual(['B2'])
    expect(offer(1).tables).toEqual(['B1'])
  })

  it('is told when a table comes free', () => {
    const here = aSeating({
      id: 'here',
      tableIds: ['S1'],
      startsAt: at('2027-05-15T20:30'),
      endsAt: at('2027-05-15T22:30'),
    })
    const told = offer(4, [here])
    expect(told.tables).toBeNull()
    expect(told.expectedAt?.toString()).toBe(at('2027-05-15T22:30').toString())
  })

  it('may be seated over the limit of arrivals, with a reason', () => {
    const others = aSeating({ id: 'others', tableIds: [], partySize: 8, startsAt: at('2027-05-15T21:30') })
    expect(offer(2, [others], { pacing: { maxCovers: 8 } })).toMatchObject({
      tables: ['B1'],
      override: 'overPacing',
    })
  })
})
