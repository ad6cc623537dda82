import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { entries } from '@/domain/billing/entries'
import type { SeenDispute } from '@/integrations/payments/gateway'
import { followDispute } from '@/operations/giftCards/cardOfPayment'
import { noteEvent } from '@/operations/webhooks/noteEvent'
import { transactionOf } from '@/platform/database/transactions'
import { openTask } from './openTask'
import { paidFacts } from './paidFacts'
import type { PaymentRow } from './paymentRow'
import { postAbout } from './postAbout'

type Noted = { payment: PaymentRow; seen: readonly SeenDispute[]; now: Date; req: PayloadRequest }

/** What guests' banks take back: away from the provider's balance while it is undecided, and where it ended. */
export async function noteDisputes({ payment, seen, now, req }: Noted): Promise<boolean> {
  let isNews = false
  for (const dispute of seen) {
    const { id, before } = await writeDown(payment, dispute, req)
    if (before === dispute.state || (before && before !== 'open')) continue
    isNews = true
    await book(payment, dispute, id, now, req)
    await followDispute({ payment, now, req }, dispute.state)
    if (before === null) await tell(payment, dispute, id, now, req)
    if (dispute.state !== 'open') await closeTaskOf(id, now, req)
  }
  return isNews
}

async function book(
  payment: PaymentRow,
  { amountCents, currency, state }: SeenDispute,
  disputeId: string,
  now: Date,
  req: PayloadRequest,
): Promise<void> {
  const money = { amountCents, currency }
  const shared = { payment, disputeId, now, req }
  await postAbout({ ...shared, entry: entries.disputeOpened(money), key: `dispute/${disputeId}` })
  if (state === 'won')
    await postAbout({ ...shared, entry: entries.disputeWon(money), key: `dispute-won/${disputeId}` })
  if (state === 'lost')
    await postAbout({ ...shared, entry: entries.disputeLost(money), key: `dispute-lost/${disputeId}` })
}

async function tell(
  payment: PaymentRow,
  { amountCents, currency, reason, answerBy, state }: SeenDispute,
  disputeId: string,
  now: Date,
  req: PayloadRequest,
): Promise<void> {
  const { venueId, reservationId, serviceDate, id: paymentId } = payment
  await openTask({
    ...{
      kind: 'dispute',
      key: `dispute/${disputeId}`,
      venueId,
      reservationId,
      serviceDate,
      paymentId,
      disputeId,
    },
    ...{ amountCents, currency, detail: reason, dueAt: answerBy, now, req },
  })
  await noteEvent({
    type: 'payment.disputed',
    venueId,
    subject: reservationId ?? paymentId,
    data: { payment: paidFacts(payment), dispute: { id: disputeId, state, amountCents } },
    now,
    req,
  })
}

async function writeDown(payment: PaymentRow, dispute: SeenDispute, req: PayloadRequest) {
  const tx = await transactionOf(req)
  const { provider, venueId, id } = payment
  const { rows: known } = await tx.execute<{ id: string; before: SeenDispute['state'] }>(sql`
    select id, state as before from disputes
    where provider = ${provider} and provider_id = ${dispute.providerId} for update`)
  const ended = dispute.state === 'open' ? null : new Date().toISOString()
  if (known[0]) {
    await tx.execute(sql`
      update disputes set state = case when state = 'open' then ${dispute.state}::enum_disputes_state else state end,
        ended_at = coalesce(ended_at, ${ended}::timestamptz), updated_at = now() where id = ${known[0].id}::uuid`)
    return known[0]
  }
  const newId = randomUUID()
  await tx.execute(sql`
    insert into disputes (id, provider, provider_id, payment_id, venue_id, state, amount_cents, currency, reason, opened_at,
      answer_by, ended_at)
    values (${newId}::uuid, ${provider}, ${dispute.providerId}, ${id}::uuid, ${venueId}::uuid, ${dispute.state},
      ${dispute.amountCents}, ${dispute.currency}, ${dispute.reason}, ${dispute.openedAt.toISOString()}::timestamptz,
      ${dispute.answerBy?.toISOString() ?? null}::timestamptz, ${ended}::timestamptz)`)
  await tx.execute(sql`update payments set is_disputed = true where id = ${id}::uuid`)
  return { id: newId, before: null }
}

async function closeTaskOf(disputeId: string, now: Date, req: PayloadRequest): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update payment_tasks set state = 'done', outcome = 'settled', done_at = ${now.toISOString()}::timestamptz, updated_at = now()
    where key = ${`dispute/${disputeId}`} and state = 'open'`)
}
