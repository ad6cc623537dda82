import fc from 'fast-check'
import { expect, it } from 'vitest'
import { at } from '../availability/testing/builders'
import { snapshotPolicy } from '../policy/snapshotPolicy'
import { aPolicy } from '../policy/testing/builders'
import { balancesOf, isBalanced } from './balances'
import { bookingMoney, type MoneyStep } from './testing/bookingMoney'

const startsAt = at('2027-05-15T19:00')
const cents = fc.integer({ min: 0, max: 60_000 })

const anyPolicy = fc
  .record({
    charge: fc.constantFrom('deposit' as const, 'deposit' as const, 'none' as const),
    chargeBasis: fc.constantFrom('perPerson' as const, 'perBooking' as const),
    chargeCents: cents,
    chargeMinParty: fc.option(fc.integer({ min: 1, max: 8 })),
    depositKind: fc.constantFrom('zadatek' as const, 'zaliczka' as const),
    feeBasis: fc.constantFrom('perPerson' as const, 'perBooking' as const, 'percentOfPrepaid' as const),
    feeCents: cents,
    capCents: fc.option(cents),
    graceMinutes: fc.integer({ min: 0, max: 120 }),
    chargeDroppedCovers: fc.boolean(),
    tiers: fc.array(
      fc.record({
        before: fc.integer({ min: 0, max: 72 }),
        unit: fc.constantFrom('hours' as const, 'days' as const),
        feePercent: fc.integer({ min: 0, max: 100 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(aPolicy)

const anyStep: fc.Arbitrary<MoneyStep> = fc.oneof(
  fc.constantFrom<MoneyStep>(
    { do: 'pay' },
    { do: 'pay' },
    { do: 'payLate' },
    { do: 'decline' },
    { do: 'noShow' },
    { do: 'charge' },
    { do: 'waive' },
    { do: 'comeAfterAll' },
    { do: 'leave' },
    { do: 'backAtTable' },
    { do: 'cancel', by: 'guest' },
    { do: 'cancel', by: 'venue' },
  ),
  fc.record({ do: fc.constant('party' as const), covers: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant('refund' as const), cents: fc.option(fc.integer({ min: 1, max: 80_000 })) }),
)

type Evening = { steps: MoneyStep[]; hours: number[] }
const anyEvening: fc.Arbitrary<Evening> = fc.record({
  steps: fc.array(anyStep, { minLength: 1, maxLength: 16 }),
  /** Between one step and the next. */
  hours: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 16, maxLength: 16 }),
})

it('however a booking goes, nobody pays more than the policy says, gets back more than was paid, or loses a grosz on the way', () => {
  fc.assert(
    fc.property(anyPolicy, fc.integer({ min: 1, max: 8 }), anyEvening, (policy, covers, { steps, hours }) => {
      const bookedAt = startsAt.subtract({ hours: 120 })
      const snapshot = snapshotPolicy({ policy, locale: 'pl', startsAt, bookedAt, timeZone: 'Europe/Warsaw' })
      const booking = bookingMoney(snapshot, startsAt, covers)
      let now = bookedAt
      steps.forEach((step, place) => {
        booking.take(step, now)
        now = now.add({ hours: hours[place] ?? 0 })
        const state = booking.state()
        const { received, refunded, retained, applied, open } = state
        expect(refunded).toBeLessThanOrEqual(received)
        expect(refunded + retained + applied + open).toBe(received)
        expect(Math.min(refunded, retained, applied, open)).toBeGreaterThanOrEqual(0)
        // Beside what the policy has kept, the house never holds more than it asks of the largest party there was.
        expect(received - refunded - retained).toBeLessThanOrEqual(state.most)
        expect(retained).toBeLessThanOrEqual(state.feesNamed)
        if (policy.depositKind === 'zaliczka') expect(retained).toBe(0)
        for (const entry of state.entries) expect(isBalanced(entry)).toBe(true)
        if (state.entries.length === 0) return
        const { deposits, gateway, retained: kept, settledAtTable, ...rest } = balancesOf(state.entries)
        expect([deposits, gateway, kept, settledAtTable]).toEqual([
          -open || 0,
          received - refunded,
          -retained || 0,
          -applied || 0,
        ])
        expect(Object.values(rest).every((balance) => balance === 0)).toBe(true)
      })
    }),
    { numRuns: 1_500 },
  )
})

it('what a bank would not take back is the guest’s again, and can be given back once more', () => {
  fc.assert(
    fc.property(anyEvening, ({ steps }) => {
      const snapshot = snapshotPolicy({
        policy: aPolicy({}),
        locale: 'pl',
        startsAt,
        bookedAt: startsAt.subtract({ hours: 200 }),
        timeZone: 'Europe/Warsaw',
      })
      const booking = bookingMoney(snapshot, startsAt, 2)
      const now = startsAt.subtract({ hours: 100 })
      booking.take({ do: 'pay' }, now)
      for (const step of steps) {
        booking.take(step, now)
        booking.take({ do: 'bankRefuses' }, now)
        const { received, refunded, retained, applied, open } = booking.state()
        expect(refunded + retained + applied + open).toBe(received)
      }
      booking.take({ do: 'refund', cents: null }, now)
      const { received, refunded } = booking.state()
      expect(refunded).toBe(received)
    }),
  )
})
