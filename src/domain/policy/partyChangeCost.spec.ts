import { describe, expect, it } from 'vitest'
import { at } from '../availability/testing/builders'
import { chargeDue } from './chargeDue'
import { partyChangeCost, type PartyChange } from './partyChangeCost'
import { aPolicy, aSnapshot } from './testing/builders'

const IN_TIME = at('2027-05-10T12:00')
const LATE = at('2027-05-15T12:00')

const change = (covers: number, newCovers: number, facts: Partial<PartyChange> = {}) =>
  partyChangeCost({
    snapshot: aSnapshot(),
    startsAt: at('2027-05-15T19:00'),
    now: IN_TIME,
    covers,
    newCovers,
    paidCents: covers * 5000,
    by: 'guest',
    ...facts,
  })

describe('what a party pays before it is confirmed', () => {
  it('by the head or by the booking, from a size on', () => {
    expect(chargeDue(aPolicy(), 3)).toEqual({ kind: 'deposit', amountCents: 15000, currency: 'PLN' })
    expect(chargeDue(aPolicy({ chargeBasis: 'perBooking', charge: 'guarantee' }), 3)).toEqual({
      kind: 'guarantee',
      amountCents: 5000,
      currency: 'PLN',
    })
    expect(chargeDue(aPolicy({ chargeMinParty: 4 }), 3)).toBeNull()
    expect(chargeDue(aPolicy({ chargeMinParty: 4 }), 4)).not.toBeNull()
    expect(chargeDue(aPolicy({ charge: 'none' }), 3)).toBeNull()
    expect(chargeDue(aPolicy({ chargeCents: 0 }), 3)).toBeNull()
    expect(chargeDue(null, 3)).toBeNull()
    expect(chargeDue(aSnapshot(), 2)?.amountCents).toBe(10000)
  })
})

describe('a larger party', () => {
  it('pays the difference first', () => {
    expect(change(2, 5)).toMatchObject({
      charge: { kind: 'deposit', amountCents: 15000 },
      feeCents: 0,
      refundCents: 0,
    })
  })

  it('pays nothing where the deposit is for the booking, or all of it where it becomes large enough', () => {
    expect(
      change(2, 5, { snapshot: aSnapshot({ chargeBasis: 'perBooking' }), paidCents: 5000 }).charge,
    ).toBeNull()
    expect(change(2, 5, { snapshot: aSnapshot({ chargeMinParty: 4 }), paidCents: 0 }).charge).toMatchObject({
      amountCents: 25000,
    })
  })
})

describe('a smaller party', () => {
  it('in time gets the deposit of the others back', () => {
    expect(change(5, 2)).toMatchObject({ charge: null, feeCents: 0, refundCents: 15000 })
  })

  it('late pays for them only if the policy says so', () => {
    expect(change(5, 2, { now: LATE })).toMatchObject({ feeCents: 0, refundCents: 15000 })
    const snapshot = aSnapshot({ chargeDroppedCovers: true })
    expect(change(5, 2, { now: LATE, snapshot })).toMatchObject({ feeCents: 7500, refundCents: 7500 })
    expect(change(5, 2, { now: LATE, snapshot, by: 'venue' })).toMatchObject({
      feeCents: 0,
      refundCents: 15000,
    })
  })

  it('pays no more than the cap, nor for a booking as a whole, nor of a zaliczka', () => {
    const late = (facts: Parameters<typeof aSnapshot>[0], more = {}) =>
      change(5, 2, { now: LATE, snapshot: aSnapshot({ chargeDroppedCovers: true, ...facts }), ...more })
        .feeCents
    expect(late({ capCents: 1000 })).toBe(1000)
    expect(late({ feeBasis: 'perBooking' })).toBe(0)
    expect(late({ depositKind: 'zaliczka' })).toBe(0)
    expect(late({ feeBasis: 'percentOfPrepaid' }, { paidCents: 10001 })).toBe(3000) // half of three fifths: 3000.3
  })

  it('does not take the whole deposit back by becoming small', () => {
    const snapshot = aSnapshot({ chargeMinParty: 4 })
    expect(change(5, 3, { now: LATE, snapshot }).refundCents).toBe(10000)
    expect(change(5, 3, { now: IN_TIME, snapshot }).refundCents).toBe(25000)
  })
})

it('the same party, or one without a policy, costs nothing', () => {
  expect(change(3, 3)).toMatchObject({ charge: null, feeCents: 0, refundCents: 0 })
  expect(change(3, 5, { snapshot: null })).toMatchObject({ charge: null, currency: null })
})
