import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { costSteps } from './costSteps'
import type { PublicPolicy } from './getAvailability'

const policy: PublicPolicy = {
  version: 1,
  text: '',
  depositKind: 'zadatek',
  charge: 'deposit',
  chargeBasis: 'perPerson',
  chargeCents: 3000,
  chargeMinParty: null,
  tiers: [
    { before: 24, unit: 'hours', feePercent: 50 },
    { before: 3, unit: 'hours', feePercent: 100 },
  ],
  feeBasis: 'percentOfPrepaid',
  feeCents: 0,
  capCents: null,
  graceMinutes: 60,
  chargeDroppedCovers: false,
  currency: 'PLN',
}

const steps = (now: string, changes: Partial<PublicPolicy> = {}) =>
  costSteps({
    policy: { ...policy, ...changes },
    deposit: { kind: 'deposit', amountCents: 9000, currency: 'PLN' },
    startsAt: '2026-11-27T20:30:00+01:00',
    partySize: 3,
    timeZone: 'Europe/Warsaw',
    now: Temporal.Instant.from(now),
  })

describe('what cancelling will cost when', () => {
  it('rises with each deadline', () => {
    expect(steps('2026-11-21T12:00:00Z')).toEqual([
      { until: '2026-11-26T19:30:00Z', feeCents: 0 },
      { until: '2026-11-27T16:30:00Z', feeCents: 4500 },
      { until: null, feeCents: 9000 },
    ])
  })

  it('leaves out deadlines that have passed, and promises nothing of the minutes of grace', () => {
    expect(steps('2026-11-27T10:00:00Z')).toEqual([
      { until: '2026-11-27T16:30:00Z', feeCents: 4500 },
      { until: null, feeCents: 9000 },
    ])
  })

  it('is nothing where what was paid must be returned', () => {
    expect(steps('2026-11-21T12:00:00Z', { depositKind: 'zaliczka' })).toEqual([{ until: null, feeCents: 0 }])
  })

  it('is one step where two deadlines cost the same', () => {
    expect(steps('2026-11-21T12:00:00Z', { capCents: 4500 })).toEqual([
      { until: '2026-11-26T19:30:00Z', feeCents: 0 },
      { until: null, feeCents: 4500 },
    ])
  })
})
