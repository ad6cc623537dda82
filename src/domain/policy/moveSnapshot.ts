import type { Temporal } from 'temporal-polyfill'
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
}

/** The snapshot after a move: new deadlines, but a fee that was already due stays due. */
export function moveSnapshot(_move: Move): PolicySnapshot {
  throw new Error('not written yet')
}
