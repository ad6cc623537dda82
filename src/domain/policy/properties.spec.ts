import fc from 'fast-check'
import { expect, it } from 'vitest'
import { at } from '../availability/testing/builders'
import { cancellationCost, type CancellationFacts } from './cancellationCost'
import { moveSnapshot } from './moveSnapshot'
import { partyChangeCost } from './partyChangeCost'
import { snapshotPolicy } from './snapshotPolicy'
import { aPolicy } from './testing/builders'

const startsAt = at('2027-05-15T19:00')
const cents = fc.integer({ min: 0, max: 1_000_000 })

const anyPolicy = fc
  .record({
    tiers: fc.array(
      fc.record({
        before: fc.integer({ min: 0, max: 96 }),
        unit: fc.constantFrom('hours' as const, 'days' as const),
        feePercent: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      }),
      { maxLength: 4 },
    ),
    feeBasis: fc.constantFrom('perPerson' as const, 'perBooking' as const, 'percentOfPrepaid' as const),
    chargeBasis: fc.constantFrom('perPerson' as const, 'perBooking' as const),
    depositKind: fc.constantFrom('zadatek' as const, 'zaliczka' as const),
    feeCents: cents,
    chargeCents: cents,
    capCents: fc.option(cents),
    graceMinutes: fc.integer({ min: 0, max: 600 }),
    chargeDroppedCovers: fc.boolean(),
  })
  .map(aPolicy)

/** Any cancellation, from five days before the start to one after. */
const anyCancellation: fc.Arbitrary<
  CancellationFacts & { snapshot: NonNullable<CancellationFacts['snapshot']> }
> = fc
  .record({
    policy: anyPolicy,
    bookedHoursBefore: fc.integer({ min: 0, max: 120 }),
    minutesAfterBooking: fc.integer({ min: 0, max: 8000 }),
    covers: fc.integer({ min: 1, max: 20 }),
    paidCents: cents,
    by: fc.constantFrom('guest' as const, 'venue' as const),
    isNoShow: fc.boolean(),
    waiveFees: fc.boolean(),
    mayChargeCard: fc.boolean(),
  })
  .map(({ policy, bookedHoursBefore, minutesAfterBooking, ...facts }) => {
    const bookedAt = startsAt.subtract({ hours: bookedHoursBefore })
    const snapshot = snapshotPolicy({ policy, locale: 'pl', startsAt, bookedAt, timeZone: 'Europe/Warsaw' })
    return { ...facts, snapshot, startsAt, now: bookedAt.add({ minutes: minutesAfterBooking }) }
  })

it('a fee is never less than nothing nor more than the cap, a refund never more than was paid', () => {
  fc.assert(
    fc.property(anyCancellation, (facts) => {
      const { feeCents, refundCents, keptCents, extraCents } = cancellationCost(facts)
      expect(feeCents).toBeGreaterThanOrEqual(0)
      expect(feeCents).toBeLessThanOrEqual(facts.snapshot.capCents ?? Infinity)
      expect(Number.isInteger(feeCents)).toBe(true)
      expect(refundCents).toBeGreaterThanOrEqual(0)
      expect(refundCents + keptCents).toBe(facts.paidCents)
      expect(Math.min(refundCents, extraCents)).toBe(0)
      expect(keptCents + extraCents).toBeLessThanOrEqual(feeCents)
    }),
  )
})

it('the venue, force majeure and a zaliczka give everything back', () => {
  fc.assert(
    fc.property(anyCancellation, (facts) => {
      const isFree = facts.by === 'venue' || facts.waiveFees || facts.snapshot.depositKind === 'zaliczka'
      const { feeCents, refundCents, extraCents } = cancellationCost(facts)
      if (isFree) expect([feeCents, refundCents, extraCents]).toEqual([0, facts.paidCents, 0])
    }),
  )
})

it('what is said to be free until then is free until then, and what comes next comes then', () => {
  fc.assert(
    fc.property(anyCancellation, (facts) => {
      const asked = { ...facts, isNoShow: false }
      const { next, feeCents } = cancellationCost(asked)
      if (!next) return
      expect(cancellationCost({ ...asked, now: next.after }).feeCents).toBe(feeCents)
      const after = next.after.add({ milliseconds: 1 })
      expect(cancellationCost({ ...asked, now: after }).feeCents).toBe(next.feeCents)
    }),
  )
})

it('moving a booking never makes cancelling it at that moment cheaper', () => {
  fc.assert(
    fc.property(anyCancellation, fc.integer({ min: -48, max: 2000 }), (facts, hours) => {
      const asked = { ...facts, isNoShow: false, by: 'guest' as const, waiveFees: false }
      const newStartsAt = startsAt.add({ hours })
      const snapshot = moveSnapshot({ ...asked, newStartsAt, timeZone: 'Europe/Warsaw' })
      const [before, after] = [asked, { ...asked, snapshot, startsAt: newStartsAt }].map(cancellationCost)
      expect(after!.feeCents).toBeGreaterThanOrEqual(before!.feeCents)
    }),
  )
})

it('a change of party never gives back more than was paid, nor charges and refunds at once', () => {
  fc.assert(
    fc.property(anyCancellation, fc.integer({ min: 1, max: 20 }), (facts, newCovers) => {
      const cost = partyChangeCost({ ...facts, newCovers })
      expect(cost.refundCents).toBeGreaterThanOrEqual(0)
      expect(cost.refundCents).toBeLessThanOrEqual(facts.paidCents)
      expect(cost.feeCents).toBeGreaterThanOrEqual(0)
      expect(cost.feeCents).toBeLessThanOrEqual(facts.snapshot.capCents ?? Infinity)
      expect(Math.min(cost.refundCents, cost.extraCents)).toBe(0)
      expect(Math.min(cost.refundCents, cost.charge?.amountCents ?? 0)).toBe(0)
    }),
  )
})
