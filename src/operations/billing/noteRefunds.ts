import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { openCents } from '@/domain/billing/depositBook'
import type { RefundSource, RefundState } from '@/domain/billing/refundLists'
import type { SeenRefund } from '@/integrations/payments/gateway'
import { endCardForRefund, refundableOfCard, reopenCard } from '@/operations/giftCards/cardOfPayment'
import { transactionOf } from '@/platform/database/transactions'
import { bookOf, bookStep } from './bookStep'
import { openTask } from './openTask'
import type { PaymentRow } from './paymentRow'
import { tellOfRefund } from './tellOfRefund'

type Noted = { payment: PaymentRow; seen: readonly SeenRefund[]; now: Date; req: PayloadRequest }

type RefundRow = { id: string; state: RefundState; takenFrom: RefundSource; amountCents: number }

/**
 * What has gone back of a payment, by what the provider says: ours are done or have failed, and those that somebody made in
 * the provider's own screens are written down as they were found. Answers whether anything was new.
 */
export async function noteRefunds({ payment, seen, now, req }: Noted): Promise<boolean> {
  let isNews = false
  let current = payment
  for (const refund of seen) {
    const known = await findRefund(payment.id, refund, req)
    if (!known && refund.refundId === null && refund.state === 'failed') continue
    const row = known ?? (await takeDown(current, refund, now, req))
    // What was read before somebody else read it later is no news.
    const isOld = row?.state === 'done' && refund.state === 'onItsWay'
    if (!row || isOld || row.state === refund.state) continue
    current = await follow(current, row, refund, now, req)
    isNews = true
  }
  return isNews
}

async function follow(
  payment: PaymentRow,
  row: RefundRow,
  seen: SeenRefund,
  now: Date,
  req: PayloadRequest,
): Promise<PaymentRow> {
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update refunds set state = ${seen.state}, provider_id = ${seen.providerId}, failure = ${seen.failure},
      next_try_at = case when ${seen.state} = 'onItsWay' then ${now.toISOString()}::timestamptz + interval '1 hour' end,
      done_at = case when ${seen.state} = 'done' then coalesce(done_at, ${now.toISOString()}::timestamptz) end, updated_at = now()
    where id = ${row.id}::uuid`)
  const shared = { payment, refundId: row.id, now, req }
  const { amountCents } = row
  if (seen.state === 'done') {
    // It was given up on, and the bank has done it after all: the card that was opened again ends.
    if (row.state === 'failed' && (await refundableOfCard({ payment, req })) === amountCents)
      await endCardForRefund({ payment, now, req })
    const step = { do: VERBS[row.takenFrom], amountCents } as const
    const after = await bookStep({ ...shared, step, key: `refund/${row.id}` })
    await tellOfRefund({ payment: after, refundId: row.id, now, req })
    return after
  }
  if (seen.state !== 'failed') return payment
  if (row.takenFrom === 'giftCard') await reopenCard({ payment, now, req })

  const { venueId, reservationId, serviceDate, currency, id: paymentId } = payment
  await openTask({
    ...{ kind: 'refundFailed', key: `refund/${row.id}`, venueId, reservationId, serviceDate, paymentId },
    ...{ refundId: row.id, amountCents, currency, detail: seen.failure, now, req },
  })
  if (row.state !== 'done') return payment
  return bookStep({ ...shared, step: { do: 'refundFailed', amountCents }, key: `refund-failed/${row.id}` })
}

const VERBS = {
  open: 'refund',
  retained: 'refundRetained',
  applied: 'refundApplied',
  giftCard: 'refund',
  membership: 'refund',
} as const satisfies Record<RefundSource, string>

async function findRefund(
  paymentId: string,
  { providerId, refundId }: SeenRefund,
  req: PayloadRequest,
): Promise<RefundRow | null> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<RefundRow>(sql`
    select id, state, taken_from as "takenFrom", amount_cents::int as "amountCents" from refunds
    where payment_id = ${paymentId}::uuid and (provider_id = ${providerId} or id::text = ${refundId ?? ''})
    order by (provider_id = ${providerId}) desc nulls last limit 1 for update`)
  return rows[0] ?? null
}

/** Made by the owner at the provider: out of what is open, else out of what was kept, else of what came off the bill. */
async function takeDown(
  payment: PaymentRow,
  { providerId, amountCents }: SeenRefund,
  now: Date,
  req: PayloadRequest,
): Promise<RefundRow | null> {
  const fits: [RefundSource, number][] = [
    ['open', openCents(bookOf(payment))],
    ['retained', payment.retainedCents],
    ['applied', payment.appliedCents],
  ]
  const isWholeCard = payment.giftCardId && (await refundableOfCard({ payment, req })) === amountCents
  if (isWholeCard) await endCardForRefund({ payment, now, req })
  const ofCard = isWholeCard ? 'giftCard' : undefined
  const takenFrom = payment.giftCardId ? ofCard : fits.find(([, cents]) => cents >= amountCents)?.[0]
  const { venueId, reservationId, currency, provider, id } = payment
  if (!takenFrom) {
    await openTask({
      ...{
        kind: 'difference',
        key: `refund/${provider}/${providerId}`,
        venueId,
        reservationId,
        paymentId: id,
      },
      ...{ amountCents, currency, now, req },
    })
    return null
  }
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into refunds (venue_id, payment_id, reservation_id, amount_cents, currency, state, reason, taken_from, provider,
      provider_id, key, attempts, requested_by)
    values (${venueId}::uuid, ${id}::uuid, ${reservationId}::uuid, ${amountCents}, ${currency}, 'onItsWay', 'goodwill',
      ${takenFrom}, ${provider}, ${providerId}, ${`${provider}/${providerId}`}, 0, 'provider')
    returning id`)
  return { id: rows[0]!.id, state: 'wanted', takenFrom, amountCents }
}
