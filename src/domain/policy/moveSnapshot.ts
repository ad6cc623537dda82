import type { Temporal } from 'temporal-polyfill'
import { deadlinesOf } from './deadlinesOf'
import { feePercentAt } from './feePercentAt'
import type { PolicySnapshot } from './policySnapshot'

type Move = {
  snapshot: PolicySnapshot
  /** The start it has and the one it gets. */
  startsAt: Temporal.Instant
  newStartsAt: Temporal.Instant
  now: Temporal.Instant
  timeZone: string
  /** Moved by the venue: the guest does not pay for that. */
  by: 'guest' | 'venue'
  /** Force majeure on the date it leaves. */
  waiveFees?: boolean
}

/**
 * The snapshot after a move. It has the deadlines of the new start, but what a guest moves inside the late window keeps
 * the fee it had reached: moving to next month and cancelling there is not free.
 */
export function moveSnapshot(move: Move): PolicySnapshot {
  const { snapshot, startsAt, newStartsAt, now, timeZone, by, waiveFees } = move
  if (newStartsAt.equals(startsAt)) return snapshot

  const isForgiven = by === 'venue' || waiveFees
  const reached = isForgiven ? 0 : feePercentAt(snapshot, now, startsAt).percent
  return {
    ...snapshot,
    deadlines: deadlinesOf(snapshot.tiers, newStartsAt, timeZone),
    stickyPercent: Math.max(snapshot.stickyPercent, reached),
  }
}
