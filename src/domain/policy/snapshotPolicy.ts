import type { Temporal } from 'temporal-polyfill'
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
export function snapshotPolicy(_facts: Facts): PolicySnapshot {
  throw new Error('not written yet')
}
