import { Temporal } from 'temporal-polyfill'
import { isBefore } from '../time/isBefore'
import type { PolicySnapshot } from './policySnapshot'

/** A booking may be undone for nothing only while its start is further away than this. */
const GRACE_NEEDS_HOURS = 24

export type FeePercent = { percent: number; isGrace: boolean }

/**
 * The part of the fee that a cancellation costs: that of the last deadline passed (a deadline itself is not passed yet),
 * and never less than what was reached before a move. Right after booking it costs nothing, unless the booking was moved
 * late or is for tonight.
 */
export function feePercentAt(
  snapshot: PolicySnapshot,
  now: Temporal.Instant,
  startsAt: Temporal.Instant,
): FeePercent {
  const { stickyPercent } = snapshot
  const reached = snapshot.deadlines.findLast(({ at }) => isBefore(Temporal.Instant.from(at), now))
  const percent = Math.max(stickyPercent, reached?.feePercent ?? 0)
  const isGrace = percent > 0 && stickyPercent === 0 && isInGrace(snapshot, now, startsAt)
  return { percent: isGrace ? 0 : percent, isGrace }
}

/** The last moment of the time in which a booking may be undone, inclusive; it may lie before the booking. */
export function graceEndsAt(
  { bookedAt, graceMinutes }: Pick<PolicySnapshot, 'bookedAt' | 'graceMinutes'>,
  startsAt: Temporal.Instant,
): Temporal.Instant {
  const undoUntil = Temporal.Instant.from(bookedAt).add({ minutes: graceMinutes })
  const stillFar = startsAt.subtract({ hours: GRACE_NEEDS_HOURS, milliseconds: 1 })
  return isBefore(undoUntil, stillFar) ? undoUntil : stillFar
}

function isInGrace(snapshot: PolicySnapshot, now: Temporal.Instant, startsAt: Temporal.Instant): boolean {
  return !isBefore(graceEndsAt(snapshot, startsAt), now)
}
