import type { MembershipState } from './membershipLists'

/** What a provider says of a membership, as far as it decides. */
export type SeenMembership = {
  state: 'begun' | 'active' | 'pastDue' | 'paused' | 'ended'
  cancelsAt: Date | null
  invoices: readonly { state: 'open' | 'paid' | 'void'; attempts: number; periodEnd: Date }[]
}

export type MembershipNow = {
  state: MembershipState
  /** The end of the last period that was paid; null before the first was. */
  paidUntil: Date | null
  /** Of the period that is owed. */
  failedPayments: number
}

/**
 * How a membership stands by what was seen. The provider's own period runs on while nobody pays; ours ends with what was
 * paid for.
 */
export function membershipFrom({ state, cancelsAt, invoices }: SeenMembership): MembershipNow {
  const paid = invoices.filter((invoice) => invoice.state === 'paid').map(({ periodEnd }) => periodEnd)
  const owed = invoices.filter((invoice) => invoice.state === 'open').map(({ attempts }) => attempts)
  const isBehind = state === 'pastDue' || state === 'paused'
  return {
    state: state === 'active' && cancelsAt ? 'cancelled' : state,
    paidUntil: paid.length > 0 ? new Date(Math.max(...paid.map((end) => end.getTime()))) : null,
    failedPayments: isBehind ? Math.max(0, ...owed) : 0,
  }
}

/** Whether its benefits hold: until what was paid for is over, and while the card is tried again. */
export const bringsBenefits = (state: MembershipState, paidUntil: Date | null, now: Date): boolean =>
  state === 'pastDue' ||
  ((state === 'active' || state === 'cancelled') &&
    paidUntil !== null &&
    now.getTime() < paidUntil.getTime() + GRACE_MS)

/** A renewal is told of some time after its period has begun. */
const GRACE_MS = 6 * 3_600_000
