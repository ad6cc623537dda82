import type { Temporal } from 'temporal-polyfill'
import { storedInstant } from '../time/storedInstant'
import { deadlinesOf } from './deadlinesOf'
import type { Policy } from './policy'
import type { PolicySnapshot } from './policySnapshot'

type Facts = {
  policy: Policy
  locale: string
  startsAt: Temporal.Instant
  bookedAt: Temporal.Instant
  timeZone: string
}

/** Copies a policy onto a reservation, with its deadlines as instants. */
export function snapshotPolicy({ policy, locale, startsAt, bookedAt, timeZone }: Facts): PolicySnapshot {
  const { id: policyId, name, version, text, tiers, ...terms } = policy
  return {
    policyId,
    name,
    version,
    text,
    locale,
    ...terms,
    tiers: tiers.map(({ before, unit, feePercent }) => ({ before, unit, feePercent })),
    bookedAt: storedInstant(bookedAt),
    deadlines: deadlinesOf(tiers, startsAt, timeZone),
    stickyPercent: 0,
  }
}
