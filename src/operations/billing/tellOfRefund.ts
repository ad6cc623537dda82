import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { RefundReason } from '@/domain/billing/refundLists'
import { noteEvent } from '@/operations/webhooks/noteEvent'
import { transactionOf } from '@/platform/database/transactions'
import { paidFacts } from './paidFacts'
import type { PaymentRow } from './paymentRow'
import { tellPayer } from './tellPayer'

type Told = { payment: PaymentRow; refundId: string; now: Date; req: PayloadRequest }

/** Money has gone back: whoever listens hears of it, in the transaction that wrote it into the book. */
export async function tellOfRefund({ payment, refundId, now, req }: Told): Promise<void> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ amountCents: number; reason: RefundReason }>(sql`
    select amount_cents::int as "amountCents", reason from refunds where id = ${refundId}::uuid`)
  const refund = { id: refundId, ...rows[0]! }
  await tellPayer({ payment, kind: 'refundMade', subject: refundId, now, req })
  await noteEvent({
    type: 'payment.refunded',
    venueId: payment.venueId,
    subject: payment.reservationId ?? payment.id,
    data: { payment: paidFacts(payment), refund },
    now,
    req,
  })
}
