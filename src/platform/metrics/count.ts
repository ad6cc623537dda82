import { metrics } from './registry'

/**
 * What the house counts of its trade. Each is one line where the thing happens; nothing here throws, and no label says more
 * than a list of ours has words for.
 */

/** A reservation came to a status: `confirmed`, `cancelled`, …; `source`: `website`, `phone`, `walk_in`, … */
export const countReservation = (status: string, source: string): void =>
  metrics().reservations.inc({ status, source })

/** A table that was asked for had gone to somebody else. */
export const countBookingConflict = (): void => metrics().bookingConflicts.inc()

/** `kind` and `outcome` as the outbox names them. */
export const countMessage = (kind: string, outcome: string): void => metrics().messages.inc({ kind, outcome })

/** A payment came to another state at its provider: `paid`, `failed`, …, as billing names them. */
export const countPayment = (outcome: string): void => metrics().payments.inc({ outcome })

/** `type`: `refused` before it ran, `failed` while it ran; `code`: one of ours. */
export const countGraphqlError = (type: 'refused' | 'failed', code: string): void =>
  metrics().graphqlErrors.inc({ type, code })

/** A job of a queue ended; the time is in seconds. */
export function countJob(queue: string, status: string, seconds: number): void {
  metrics().jobs.inc({ queue, status })
  metrics().jobDurations.observe({ queue }, seconds)
}
