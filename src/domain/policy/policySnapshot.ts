import type { Policy } from './policy'

/**
 * The policy as the guest saw it when pressing Book, kept as JSON on the reservation: instants are ISO strings in UTC.
 * Later edits of the policy do not touch it.
 */
export type PolicySnapshot = Omit<Policy, 'id' | 'tiers'> & {
  policyId: string
  locale: string
  bookedAt: string
  tiers: Policy['tiers'][number][]
  /** When each tier begins to cost, in order of time, for the start the reservation has now. */
  deadlines: PolicyDeadline[]
  /** A booking moved inside its late window keeps the fee it had reached, in percent; 0 when it never was. */
  stickyPercent: number
}

/** Free, or as before, up to and including `at`; from then on `feePercent`. */
export type PolicyDeadline = { at: string; feePercent: number }
