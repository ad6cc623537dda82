import { describe, expect, it } from 'vitest'
import { at } from '../availability/testing/builders'
import { cancellationCost, type CancellationFacts } from './cancellationCost'
import { aPolicy, aSnapshot } from './testing/builders'

const cost = (facts: Partial<Omit<CancellationFacts, 'now'>> & { now?: string } = {}) => {
  const { now = '2027-05-15T12:00', ...rest } = facts
  return cancellationCost({
    snapshot: aSnapshot(),
    startsAt: at('2027-05-15T19:00'),
    now: at(now),
    covers: 3,
    paidCents: 15000,
    by: 'guest',
    ...rest,
  })
}

describe('the deadline', () => {
  it('case 35: 24 hours before Sunday 28 March 2027 at 19:00 is Saturday at 18:00, which is free yet', () => {
    const snapshot = aSnapshot({}, { startsAt: '2027-03-28T19:00', bookedAt: '2027-03-01T12:00' })
    const startsAt = at('2027-03-28T19:00')
    expect(snapshot.deadlines).toEqual([{ at: '2027-03-27T17:00:00.000Z', feePercent: 50 }])
    expect(cost({ snapshot, startsAt, now: '2027-03-27T18:00:00' })).toMatchObject({
      feeCents: 0,
      isFree: true,
    })
    expect(cost({ snapshot, startsAt, now: '2027-03-27T18:00:01' })).toMatchObject({
      feeCents: 7500,
      isFree: false,
    })
    expect(cost({ snapshot, startsAt, now: '2027-03-27T18:00:00.001' }).feeCents).toBe(7500)
    expect(cost({ snapshot, startsAt }).freeUntil!.equals(at('2027-03-27T18:00'))).toBe(true)
  })

  it('days before it show the same wall time', () => {
    const days = (before: number, startsAt: string) =>
      aSnapshot({ tiers: [{ before, unit: 'days', feePercent: 50 }] }, { startsAt }).deadlines[0]!.at
    expect(days(1, '2027-03-28T19:00')).toBe('2027-03-27T18:00:00.000Z')
    expect(days(2, '2027-11-01T19:00')).toBe('2027-10-30T17:00:00.000Z')
    expect(days(0, '2027-05-15T19:00')).toBe('2027-05-15T17:00:00.000Z')
  })

  it('of a time that the clock skips that day it is the first after it, of one it shows twice the second', () => {
    const days = (startsAt: string) =>
      aSnapshot({ tiers: [{ before: 1, unit: 'days', feePercent: 50 }] }, { startsAt }).deadlines[0]!.at
    expect(days('2027-03-29T02:30')).toBe('2027-03-28T01:00:00.000Z')
    expect(days('2027-11-01T02:30')).toBe('2027-10-31T01:30:00.000Z')
  })

  it('the fee is that of the last one passed', () => {
    const snapshot = aSnapshot({
      tiers: [
        { before: 2, unit: 'hours', feePercent: 100 },
        { before: 3, unit: 'days', feePercent: 20 },
        { before: 24, unit: 'hours', feePercent: 50 },
      ],
    })
    const fee = (now: string) => cost({ snapshot, now }).feeCents
    expect(fee('2027-05-12T19:00')).toBe(0)
    expect(fee('2027-05-12T19:01')).toBe(3000)
    expect(fee('2027-05-14T19:00')).toBe(3000)
    expect(fee('2027-05-14T19:01')).toBe(7500)
    expect(fee('2027-05-15T17:01')).toBe(15000)
  })

  it('says what comes next', () => {
    const snapshot = aSnapshot({
      tiers: [
        { before: 24, unit: 'hours', feePercent: 50 },
        { before: 2, unit: 'hours', feePercent: 100 },
      ],
    })
    const next = (now: string) => cost({ snapshot, now }).next
    expect(next('2027-05-10T12:00')).toMatchObject({ feeCents: 7500, feePercent: 50 })
    expect(next('2027-05-10T12:00')!.after.equals(at('2027-05-14T19:00'))).toBe(true)
    expect(next('2027-05-15T17:00')).toMatchObject({ feeCents: 15000 })
    expect(next('2027-05-15T17:01')).toBeNull()
  })
})

describe('the fee', () => {
  it('case 37: 50 % of 3 times 50 zł, at most 60 zł, of 150 zł paid: 60 zł, 90 zł come back', () => {
    expect(cost({ snapshot: aSnapshot({ capCents: 6000 }) })).toMatchObject({
      feeCents: 6000,
      refundCents: 9000,
      keptCents: 6000,
      extraCents: 0,
      currency: 'PLN',
      feePercent: 50,
    })
  })

  it('has a basis: the head, the booking, or what was paid', () => {
    const fee = (feeBasis: 'perPerson' | 'perBooking' | 'percentOfPrepaid') =>
      cost({ snapshot: aSnapshot({ feeBasis }), paidCents: 12000 }).feeCents
    expect([fee('perPerson'), fee('perBooking'), fee('percentOfPrepaid')]).toEqual([7500, 2500, 6000])
  })

  it('is rounded half up, once, on the total', () => {
    const tiers = [{ before: 24, unit: 'hours' as const, feePercent: 33.5 }]
    expect(cost({ snapshot: aSnapshot({ tiers, feeCents: 333 }), covers: 3 }).feeCents).toBe(335) // 334.665
    expect(
      cost({ snapshot: aSnapshot({ tiers: [{ ...tiers[0]!, feePercent: 50 }], feeCents: 1 }), covers: 3 })
        .feeCents,
    ).toBe(2) // 1.5
  })

  it('is more than was paid only where the card may be charged', () => {
    expect(cost({ paidCents: 5000 })).toMatchObject({
      feeCents: 7500,
      refundCents: 0,
      keptCents: 5000,
      extraCents: 0,
    })
    expect(cost({ paidCents: 5000, mayChargeCard: true })).toMatchObject({
      refundCents: 0,
      keptCents: 5000,
      extraCents: 2500,
    })
    expect(cost({ paidCents: 15000, mayChargeCard: true })).toMatchObject({
      refundCents: 7500,
      extraCents: 0,
    })
  })

  it('of a no-show is that of all deadlines passed, the start included', () => {
    const snapshot = aSnapshot({
      tiers: [
        { before: 24, unit: 'hours', feePercent: 50 },
        { before: 0, unit: 'hours', feePercent: 100 },
      ],
    })
    expect(cost({ snapshot, now: '2027-05-15T19:00' }).feeCents).toBe(7500)
    expect(cost({ snapshot, now: '2027-05-15T19:00', isNoShow: true }).feeCents).toBe(15000)
    expect(cost({ snapshot, now: '2027-05-15T19:30', isNoShow: true }).feeCents).toBe(15000)
  })
})

describe('who does not pay', () => {
  it('case 41: the venue cancels: no fee, all comes back', () => {
    expect(cost({ by: 'venue' })).toMatchObject({
      feeCents: 0,
      refundCents: 15000,
      keptCents: 0,
      freeBecause: 'venue',
      freeUntil: null,
    })
  })

  it('nobody does on a date of force majeure', () => {
    expect(cost({ waiveFees: true, mayChargeCard: true, paidCents: 0 })).toMatchObject({
      feeCents: 0,
      extraCents: 0,
      freeBecause: 'forceMajeure',
    })
  })

  it('a zaliczka is never kept', () => {
    const snapshot = aSnapshot({ depositKind: 'zaliczka' })
    expect(cost({ snapshot, isNoShow: true, mayChargeCard: true })).toMatchObject({
      feeCents: 0,
      refundCents: 15000,
      keptCents: 0,
      extraCents: 0,
      freeBecause: 'zaliczka',
    })
  })

  it('nobody does without a policy', () => {
    expect(cost({ snapshot: null })).toMatchObject({
      feeCents: 0,
      refundCents: 15000,
      freeBecause: 'noPolicy',
      currency: null,
    })
  })

  it('in time there is nothing to excuse', () => {
    expect(cost({ by: 'venue', now: '2027-05-10T12:00' }).freeBecause).toBeNull()
    expect(cost({ now: '2027-05-10T12:00' })).toMatchObject({
      isFree: true,
      freeBecause: null,
      refundCents: 15000,
    })
  })
})

describe('right after booking', () => {
  const twoDays = { tiers: [{ before: 48, unit: 'hours' as const, feePercent: 50 }] }
  const late = aSnapshot(twoDays, { bookedAt: '2027-05-14T12:00' })

  it('an hour is free, though the deadline has passed, if the start is more than a day away', () => {
    expect(cost({ snapshot: late, now: '2027-05-14T13:00' })).toMatchObject({
      isFree: true,
      freeBecause: 'grace',
    })
    expect(cost({ snapshot: late, now: '2027-05-14T13:00:01' })).toMatchObject({ feeCents: 7500 })
    expect(cost({ snapshot: late, now: '2027-05-14T12:30' }).freeUntil!.equals(at('2027-05-14T13:00'))).toBe(
      true,
    )
    expect(cost({ snapshot: late, now: '2027-05-14T12:30' }).next!.after.equals(at('2027-05-14T13:00'))).toBe(
      true,
    )
  })

  it('not for tonight, and not a moment less than a day before', () => {
    const tonight = aSnapshot(twoDays, { bookedAt: '2027-05-15T12:00' })
    expect(cost({ snapshot: tonight, now: '2027-05-15T12:01' })).toMatchObject({
      feeCents: 7500,
      freeUntil: null,
    })
    const justBefore = aSnapshot(twoDays, { bookedAt: '2027-05-14T18:30' })
    expect(cost({ snapshot: justBefore, now: '2027-05-14T18:59:59' }).isFree).toBe(true)
    expect(cost({ snapshot: justBefore, now: '2027-05-14T19:00' }).isFree).toBe(false)
  })
})

it('case 40: a policy that is edited later does not touch the booking', () => {
  const policy = aPolicy()
  const tiers = [{ before: 24, unit: 'hours' as const, feePercent: 50 }]
  const snapshot = aSnapshot({ ...policy, tiers })
  tiers[0]!.feePercent = 100
  policy.feeCents = 99999
  expect(cost({ snapshot }).feeCents).toBe(7500)
  expect(snapshot).toMatchObject({
    version: 3,
    text: 'Cancel a day before.',
    locale: 'en',
    policyId: 'policy',
  })
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot)
})
