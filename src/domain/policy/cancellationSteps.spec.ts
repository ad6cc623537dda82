import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../availability/testing/builders'
import { cancellationCost } from './cancellationCost'
import { cancellationSteps } from './cancellationSteps'
import { aSnapshot } from './testing/builders'

const facts = (snapshot = aSnapshot(), now = '2027-05-10T12:00') => ({
  snapshot,
  startsAt: at('2027-05-15T19:00'),
  now: at(now),
  covers: 3,
  paidCents: 15_000,
  by: 'guest' as const,
})

describe('the receipt of a policy', () => {
  it('names each deadline that is to come, and what each costs', () => {
    const tiers = [
      { before: 2, unit: 'days' as const, feePercent: 50 },
      { before: 3, unit: 'hours' as const, feePercent: 100 },
    ]
    const steps = cancellationSteps(facts(aSnapshot({ tiers })))
    expect(steps.map(({ until, ...cents }) => ({ until: until?.toString() ?? null, ...cents }))).toEqual([
      { until: '2027-05-13T17:00:00Z', feeCents: 0, refundCents: 15_000, keptCents: 0 },
      { until: '2027-05-15T14:00:00Z', feeCents: 7_500, refundCents: 7_500, keptCents: 7_500 },
      { until: null, feeCents: 15_000, refundCents: 0, keptCents: 15_000 },
    ])
  })

  it('leaves out what has passed, and has one step where nothing changes any more', () => {
    expect(cancellationSteps(facts(aSnapshot(), '2027-05-15T12:00'))).toMatchObject([
      { until: null, feeCents: 7_500 },
    ])
    expect(cancellationSteps(facts(aSnapshot({ depositKind: 'zaliczka' })))).toMatchObject([
      { until: null, feeCents: 0, refundCents: 15_000 },
    ])
  })

  it('says at every moment what cancelling then would cost', () => {
    const start = at('2027-05-15T19:00').epochMilliseconds
    const moment = fc.integer({ min: start - 10 * 86_400_000, max: start })
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const [now, later] = [Math.min(one, other), Math.max(one, other)].map((ms) =>
          at('2027-05-15T19:00').add({ milliseconds: ms - start }),
        )
        const steps = cancellationSteps({ ...facts(), now: now! })
        const then = steps.find(({ until }) => !until || until.epochMilliseconds >= later!.epochMilliseconds)
        expect(then?.feeCents).toBe(cancellationCost({ ...facts(), now: later! }).feeCents)
      }),
    )
  })
})
