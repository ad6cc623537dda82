import { describe, expect, it } from 'vitest'
import type { BoardParty } from './board'
import { concernsOf } from './concernsOf'
import { signsOf } from './signsOf'

const now = Date.parse('2027-05-15T21:42:00+02:00')
const party = (facts: Partial<BoardParty>) =>
  ({
    id: 'R1',
    status: 'confirmed',
    startsAt: '2027-05-15T21:30:00+02:00',
    dueAt: '2027-05-15T23:30:00+02:00',
    lapsesAt: null,
    tables: ['T1'],
    isAtRisk: false,
    isOutsideHours: false,
    ...facts,
  }) as BoardParty

describe('what the clock makes of a party', () => {
  it('is late from the first full minute, while it is expected', () => {
    expect(signsOf(party({}), now).lateMinutes).toBe(12)
    expect(signsOf(party({ startsAt: '2027-05-15T21:41:30+02:00' }), now).lateMinutes).toBeNull()
    expect(signsOf(party({ status: 'arrived' }), now).lateMinutes).toBeNull()
  })

  it('is over time once it should have left, while it sits', () => {
    const seated = party({ status: 'seated', dueAt: '2027-05-15T21:30:00+02:00' })
    expect(signsOf(seated, now).overMinutes).toBe(12)
    expect(signsOf({ ...seated, status: 'completed' }, now).overMinutes).toBeNull()
  })

  it('counts a hold down to nothing', () => {
    const held = party({ status: 'held', lapsesAt: '2027-05-15T21:46:10+02:00' })
    expect(signsOf(held, now).lapsesInSeconds).toBe(250)
    expect(signsOf(held, now + 600_000).lapsesInSeconds).toBe(0)
  })
})

it('those a person has to look at are told by their reasons', () => {
  const parties = [
    party({ id: 'late' }),
    party({ id: 'door', status: 'arrived' }),
    party({ id: 'nowhere', tables: [], startsAt: '2027-05-15T23:00:00+02:00' }),
    party({ id: 'gone', status: 'cancelled_guest', tables: [] }),
    party({ id: 'asks', status: 'pending' }),
    party({ id: 'over', status: 'seated', dueAt: '2027-05-15T21:00:00+02:00' }),
  ]
  expect(concernsOf({ parties }, now)).toEqual({
    late: ['late'],
    overTime: ['over'],
    atTheDoor: ['door'],
    noTable: ['nowhere'],
    toDecide: ['asks'],
    awaitingPayment: [],
    atRisk: [],
    outsideHours: [],
    canSit: [],
  })
})
