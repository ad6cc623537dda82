import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { RefundReason, RefundSource } from '@/domain/billing/refundLists'
import { transactionOf, type Transaction } from '@/platform/database/transactions'
import type { PaymentRow } from './paymentRow'
import { wakeCashier } from './wakeCashier'

export type NewRefund = {
  payment: PaymentRow
  amountCents: number
  reason: RefundReason
  takenFrom?: RefundSource
  /** Of this very refund: wanted again under it, the first one stands. */
  key: string
  note?: string | null
  /** A member of staff by id, 'guest' or 'house'. */
  by: string
  req: PayloadRequest
}

/**
 * Writes down that money goes back, in the transaction of the decision; the payment is held by the caller, who has looked
 * that there is enough. It is sent after the commit, by whoever is first.
 */
export async function wantRefund(refund: NewRefund): Promise<string> {
  const { payment, amountCents, reason, takenFrom = 'open', key, note, by, req } = refund
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into refunds as known (id, venue_id, payment_id, reservation_id, amount_cents, currency, state, reason, taken_from,
      note, provider, key, attempts, next_try_at, requested_by)
    values (${randomUUID()}::uuid, ${payment.venueId}::uuid, ${payment.id}::uuid, ${payment.reservationId}::uuid,
      ${amountCents}, ${payment.currency}, 'wanted', ${reason}, ${takenFrom}, ${note ?? null}, ${payment.provider}, ${key}, 0,
      now(), ${by})
    on conflict (key) do update set updated_at = known.updated_at
    returning id`)
  await wakeCashier(req)
  return rows[0]!.id
}

/** What of payments is decided to go back and has not gone yet, by payment and where it is taken from. */
export async function refundsOnTheirWay(
  paymentIds: readonly string[],
  db: Pick<Transaction, 'execute'>,
): Promise<(paymentId: string, takenFrom: RefundSource) => number> {
  if (paymentIds.length === 0) return () => 0
  const ids = sql.join(
    paymentIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const { rows } = await db.execute<{ id: string; from: string; cents: number }>(sql`
    select payment_id as id, taken_from as "from", sum(amount_cents)::int as cents from refunds
    where payment_id in (${ids}) and state in ('wanted', 'onItsWay') group by 1, 2`)
  const found = new Map(rows.map(({ id, from, cents }) => [`${id}/${from}`, cents]))
  return (paymentId, takenFrom) => found.get(`${paymentId}/${takenFrom}`) ?? 0
}
