import { at } from '../../availability/testing/builders'
import type { Policy } from '../policy'
import type { PolicySnapshot } from '../policySnapshot'
import { snapshotPolicy } from '../snapshotPolicy'

/** 50 zł a head, half of it from a day before. */
export function aPolicy(facts: Partial<Policy> = {}): Policy {
  return {
    id: 'policy',
    name: 'Evenings',
    version: 3,
    text: 'Cancel a day before.',
    depositKind: 'zadatek',
    charge: 'deposit',
    chargeBasis: 'perPerson',
    chargeCents: 5000,
    chargeMinParty: null,
    tiers: [{ before: 24, unit: 'hours', feePercent: 50 }],
    feeBasis: 'perPerson',
    feeCents: 5000,
    capCents: null,
    graceMinutes: 60,
    chargeDroppedCovers: false,
    currency: 'PLN',
    ...facts,
  }
}

/** Booked on 1 May 2027 at noon for Saturday 15 May at 19:00. */
export function aSnapshot(
  facts: Partial<Policy> = {},
  { startsAt = '2027-05-15T19:00', bookedAt = '2027-05-01T12:00' } = {},
): PolicySnapshot {
  return snapshotPolicy({
    policy: aPolicy(facts),
    locale: 'en',
    startsAt: at(startsAt),
    bookedAt: at(bookedAt),
    timeZone: 'Europe/Warsaw',
  })
}
