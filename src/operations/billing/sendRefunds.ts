import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import type { Provider } from '@/domain/billing/paymentLists'
import { gatewayOf } from '@/integrations/payments'
import type { SeenRefund } from '@/integrations/payments/gateway'
import { IntegrationError } from '@/integrations/IntegrationError'
import { reopenCard } from '@/operations/giftCards/cardOfPayment'
import { connectionOf, withTransaction } from '@/platform/database/transactions'
import { holdPayment } from './applySeen'
import { noteRefunds } from './noteRefunds'
import { openTask } from './openTask'
import { writeDepositState } from './writeDepositState'

type Due = {
  id: string
  paymentId: string
  provider: Provider
  paymentProviderId: string
  providerId: string | null
  key: string
  amountCents: number
  attempts: number
}

/** Sends what was decided to go back, and looks after what is on its way. Several may do so at once: the key is the same. */
export async function sendRefunds(payload: Payload, now = new Date()): Promise<number> {
  let sent = 0
  for (const due of await dueRefunds(payload, now)) if (await send(due, payload, now)) sent += 1
  return sent
}

async function dueRefunds(payload: Payload, now: Date): Promise<Due[]> {
  const db = await connectionOf({ payload })
  const { rows } = await db.execute<Due>(sql`
    select r.id, r.payment_id as "paymentId", r.provider, p.provider_id as "paymentProviderId",
      r.provider_id as "providerId", r.key, r.amount_cents::int as "amountCents", coalesce(r.attempts, 0)::int as attempts
    from refunds r join payments p on p.id = r.payment_id
    where r.state in ('wanted', 'onItsWay') and r.next_try_at <= ${now.toISOString()}::timestamptz and p.provider_id is not null
    order by r.next_try_at limit 100`)
  return rows
}

async function send(due: Due, payload: Payload, now: Date): Promise<boolean> {
  const { id, provider, providerId, paymentProviderId, amountCents, key } = due
  const gateway = gatewayOf(provider, payload)
  if (!gateway) return false
  try {
    const seen = providerId
      ? await gateway.readRefund(providerId)
      : await gateway.refund({
          key: `refund-${key}`,
          providerId: paymentProviderId,
          amountCents,
          refundId: id,
        })
    await note(due, { ...seen, refundId: id }, payload, now)
    return true
  } catch (error) {
    if (!(error instanceof IntegrationError)) throw error
    await noteFailure(due, error, payload, now)
    return false
  }
}

async function note({ paymentId }: Due, seen: SeenRefund, payload: Payload, now: Date): Promise<void> {
  const req = await createLocalReq({}, payload)
  await withTransaction(req, async () => {
    const payment = await holdPayment(paymentId, req)
    await noteRefunds({ payment, seen: [seen], now, req })
    if (payment.reservationId) await writeDepositState(payment.reservationId, req)
  })
}

/** What passes is tried again, later each time; what does not, or has been tried for a day, is put before somebody. */
async function noteFailure(due: Due, error: IntegrationError, payload: Payload, now: Date): Promise<void> {
  const attempts = due.attempts + 1
  const waitMs = Math.max(
    Math.min(2 ** attempts * 30_000, 4 * 3_600_000),
    (error.retryAfterSeconds ?? 0) * 1000,
  )
  const isOver = !error.retryable || attempts >= MOST_ATTEMPTS
  const req = await createLocalReq({}, payload)
  await withTransaction(req, async (tx) => {
    const payment = await holdPayment(due.paymentId, req)
    const { rowCount } = await tx.execute(sql`
      update refunds set attempts = ${attempts}, failure = ${error.reason.slice(0, 200)},
        state = case when ${isOver} then 'failed'::enum_refunds_state else state end,
        next_try_at = case when ${isOver} then null else ${new Date(now.getTime() + waitMs).toISOString()}::timestamptz end,
        updated_at = now()
      where id = ${due.id}::uuid and state in ('wanted', 'onItsWay')`)
    if (!isOver) return
    if (rowCount) await reopenCard({ payment, now, req })
    const { venueId, reservationId, serviceDate, currency, id: paymentId } = payment
    await openTask({
      ...{ kind: 'refundFailed', key: `refund/${due.id}`, venueId, reservationId, serviceDate, paymentId },
      ...{
        refundId: due.id,
        amountCents: due.amountCents,
        currency,
        detail: error.reason.slice(0, 200),
        now,
        req,
      },
    })
  })
}

/** About a day. */
const MOST_ATTEMPTS = 14
