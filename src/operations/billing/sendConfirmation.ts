import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/database/transactions'
import type { PaymentRow } from './paymentRow'
import { tellPayer } from './tellPayer'

type Sent = { payment: PaymentRow; now: Date; req: PayloadRequest }

/** How often one payment is confirmed by mail, at most: whoever has the link may ask, and nobody is to be flooded. */
const MOST = 8

/**
 * Plans the confirmation of a payment once more, with what stands in it now. One that has not gone out yet says all of it
 * anyway. Answers whether one is on its way.
 */
export async function sendConfirmation({ payment, now, req }: Sent): Promise<boolean> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ next: number; isPlanned: boolean }>(sql`
    select coalesce(max(message_revision), -1)::int + 1 as next,
      coalesce(bool_or(status = 'planned' and attempts = 0), false) as "isPlanned"
    from messages where subject_key = ${payment.id} and kind = 'paymentConfirmation'`)
  const { next, isPlanned } = rows[0]!
  if (isPlanned) return true
  if (next >= MOST) return false
  return tellPayer({ payment, kind: 'paymentConfirmation', subject: payment.id, revision: next, now, req })
}
