/**
 * Why a start cannot be booked, from "never today" to "nearly": when a whole date has nothing free, the last of these
 * that occurs is the reason of the date.
 */
export const REASONS = [
  'CLOSED',
  'OUTSIDE_HOURS',
  'TOO_SOON',
  'TOO_FAR',
  'PAST_CUTOFF',
  'PARTY_TOO_SMALL',
  'PARTY_TOO_LARGE',
  'PACING',
  'NO_TABLE',
] as const

export type Reason = (typeof REASONS)[number]

/** What the public is told: whether tables or arrivals ran out is the house's business. */
export function coarseReason(reason: Reason): Exclude<Reason, 'PACING'> {
  return reason === 'PACING' ? 'NO_TABLE' : reason
}

/** The one that is nearest to bookable; null of none. */
export function lastReason(reasons: readonly Reason[]): Reason | null {
  return REASONS.findLast((reason) => reasons.includes(reason)) ?? null
}
