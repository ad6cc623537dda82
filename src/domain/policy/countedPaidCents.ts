import type { ReservationStatus } from '../reservation/statuses'
import { chargeDue } from './chargeDue'
import type { PolicySnapshot } from './policySnapshot'

type Paying = {
  snapshot: PolicySnapshot | null
  status: ReservationStatus
  partySize: number
  /** Paid and not given back. */
  paidCents: number
}

/**
 * What the cost of cancelling is counted with: what was paid, and while a table waits for its deposit that deposit, since the
 * booking becomes true only with it.
 */
export function countedPaidCents({ snapshot, status, partySize, paidCents }: Paying): number {
  const charge = chargeDue(snapshot, partySize)
  const isStillDue = status === 'held' || status === 'pending_payment'
  return isStillDue && charge?.kind === 'deposit' ? Math.max(paidCents, charge.amountCents) : paidCents
}
