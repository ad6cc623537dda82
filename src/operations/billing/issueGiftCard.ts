import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/database/transactions'
import type { PaymentRow } from './paymentRow'

/** A gift card that was paid may be used, by as much as was paid for it; the book has it already. */
export async function issueGiftCard(payment: PaymentRow, now: Date, req: PayloadRequest): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update gift_cards set state = 'active', amount_cents = ${payment.receivedCents}, balance_cents = ${payment.receivedCents},
      updated_at = ${now.toISOString()}::timestamptz
    where id = ${payment.giftCardId}::uuid and state = 'unpaid'`)
}
