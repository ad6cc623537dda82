export const MEMBERSHIP_STATES = [
  'begun',
  'active',
  /** A renewal was not paid; the provider tries again and the guest is asked. */
  'pastDue',
  /** Every try has failed, and nobody tries any more: its benefits rest until it is paid. */
  'paused',
  /** Ends when what was paid for is over. */
  'cancelled',
  'ended',
] as const
export type MembershipState = (typeof MEMBERSHIP_STATES)[number]

export const PLAN_PERIODS = ['month', 'year'] as const
export type PlanPeriod = (typeof PLAN_PERIODS)[number]
