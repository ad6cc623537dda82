import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { chargeDue } from '@/domain/policy/chargeDue'
import type { PolicySnapshot } from '@/domain/policy/policySnapshot'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { readGateway } from '@/integrations/payments'
import { transactionOf } from '@/platform/database/transactions'
import { openPayment } from './openPayment'
import { paymentsOfBooking } from './paymentRow'

type Asked = {
  id: string
  venueId: string
  serviceDate: string | null
  before: { status: ReservationStatus }
  after: { partySize: number; revision: number; expiresAt: Temporal.Instant | null }
  snapshot: PolicySnapshot | null
  req: PayloadRequest
}

/** A booking that waits for its money has something to pay by, however it came to wait: what the policy asks for. */
export async function askByLink({
  id,
  venueId,
  serviceDate,
  before,
  after,
  snapshot,
  req,
}: Asked): Promise<void> {
  const due = chargeDue(snapshot, after.partySize)
  const gateway = due && readGateway(req.payload)
  if (!due || !gateway) return
  const known = await paymentsOfBooking(id, await transactionOf(req), true)
  if (known.some(({ state }) => state === 'open' || state === 'needsGuest' || state === 'processing')) return
  await openPayment(
    {
      ...{ venueId, reservationId: id, serviceDate, purpose: due.kind, provider: gateway.provider },
      ...{ reason: before.status === 'pending' ? 'approved' : 'payLink' },
      ...{ amountCents: due.amountCents, currency: due.currency },
      key: `link-${id}-${after.revision}`,
      depositKind: snapshot!.depositKind,
      expiresAt: after.expiresAt,
    },
    req,
  )
}
