import type { Temporal } from 'temporal-polyfill'
import type { ReservationStatus } from './status'

type Waiting = {
  status: ReservationStatus
  holdExpiresAt?: Temporal.Instant | null
  expiresAt?: Temporal.Instant | null
}

/**
 * Whether a hold, an unpaid link or an unanswered request has run out, by time alone: it no longer keeps its table,
 * whether or not anybody has tidied it up. It keeps it until the instant itself, half open.
 */
export function isLapsed(waiting: Waiting, now: Temporal.Instant): boolean {
  const end = lapsesAt(waiting)
  return end !== null && end.epochMilliseconds <= now.epochMilliseconds
}

/** When it will run out; null for a reservation that waits for nothing. */
export function lapsesAt({ status, holdExpiresAt, expiresAt }: Waiting): Temporal.Instant | null {
  if (status === 'held') return holdExpiresAt ?? null
  if (status === 'pending' || status === 'pending_payment') return expiresAt ?? null
  return null
}
