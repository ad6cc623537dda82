import type { Temporal } from 'temporal-polyfill'
import type { PolicySnapshot } from './policySnapshot'

export type CancellationFacts = {
  /** Null for a reservation without a policy: it costs nothing. */
  snapshot: PolicySnapshot | null
  startsAt: Temporal.Instant
  now: Temporal.Instant
  covers: number
  paidCents: number
  by: 'guest' | 'venue'
  isNoShow?: boolean
  /** Force majeure: nobody pays for this service date. */
  waiveFees?: boolean
  /** A card is saved and the guest agreed to its being charged. */
  mayChargeCard?: boolean
}

export type CancellationCost = {
  /** What the policy asks, whether or not it can be had. */
  feeCents: number
  /** Given back of what was paid, in one step. */
  refundCents: number
  /** Kept of what was paid. */
  keptCents: number
  /** Charged to the saved card on top. */
  extraCents: number
  currency: string | null
  feePercent: number
  isFree: boolean
  /** Why it is free although it is late; null otherwise. */
  freeBecause: 'venue' | 'forceMajeure' | 'grace' | 'zaliczka' | 'noPolicy' | null
  /** The last moment (inclusive) at which cancelling costs nothing; null when it always does or never does. */
  freeUntil: Temporal.Instant | null
  /** What comes next: after `after` (inclusive as now) the fee is `feeCents`. */
  next: { after: Temporal.Instant; feeCents: number; feePercent: number } | null
}

/** What cancelling now costs. Integer cents, rounded half up once, on the total. */
export function cancellationCost(_facts: CancellationFacts): CancellationCost {
  throw new Error('not written yet')
}
