import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { storedInstant } from '@/domain/time/storedInstant'
import { IntegrationError } from '@/integrations/IntegrationError'
import { keepMemberships } from '@/operations/memberships/keepMemberships'
import { connectionOf } from '@/platform/database/transactions'
import { log } from '@/platform/log/log'
import { chargeCard } from './chargeCard'
import { closeTask } from './closeTask'
import { giveUpPayment } from './giveUpPayment'
import { readPayments, type PaymentRow } from './paymentRow'
import { sendRefunds } from './sendRefunds'
import { settlePayment } from './settlePayment'

/**
 * The cashier's round: what nobody waits for any more is given up, what hangs is read again, charges that were decided are
 * made, refunds are sent. Several may go round at once; whatever a crash left half done is found here.
 */
export async function keepPayments(
  payload: Payload,
  now = Temporal.Now.instant(),
): Promise<{ sent: number }> {
  const each = async (payments: readonly PaymentRow[], work: (payment: PaymentRow) => Promise<unknown>) => {
    for (const payment of payments) await unlessOutOfReach(() => work(payment))
  }
  const own = () => createLocalReq({}, payload)
  await giveUpLapsed(payload, now)
  await each(await hanging(payload, now), async ({ id }) => settlePayment({ id, now, req: await own() }))
  for (const taskId of await dueTasks(payload, now))
    await unlessOutOfReach(async () => closeTask({ id: taskId, decision: 'charge', now, req: await own() }))
  for (const { paymentId, taskId } of await unfinishedCharges(payload, now))
    await chargeCard({ paymentId, taskId, now, req: await own() })
  await keepMemberships(payload, now)
  return { sent: await sendRefunds(payload, new Date(now.epochMilliseconds)) }
}

/** First of all: what can still be paid although nobody keeps anything for it. */
export async function giveUpLapsed(payload: Payload, now: Temporal.Instant): Promise<void> {
  const db = await connectionOf({ payload })
  const lapsed = await readPayments(
    sql`p.state in ('open', 'needsGuest') and case when p.purpose = 'fee'
      then exists (select from payment_tasks t where p.key like 'fee-' || t.id || '-%' and t.state = 'done')
      else (p.expires_at <= ${storedInstant(now)}::timestamptz
      or exists (select from reservations r where r.id = p.reservation_id
        and r.status not in ('held', 'pending_payment') and not (r.status = 'confirmed' and p.wanted_change is not null))) end`,
    db,
  )
  for (const payment of lapsed) {
    await unlessOutOfReach(async () =>
      giveUpPayment({ payment, now, req: await createLocalReq({}, payload) }),
    )
  }
}

/** Waits for minutes, and nobody has told us anything. */
async function hanging(payload: Payload, now: Temporal.Instant): Promise<PaymentRow[]> {
  const before = storedInstant(now.subtract({ minutes: 10 }))
  return readPayments(
    sql`p.provider_id is not null and p.state in ('open', 'needsGuest', 'processing')
      and coalesce(p.seen_at, p.created_at) <= ${before}::timestamptz`,
    await connectionOf({ payload }),
  )
}

async function dueTasks(payload: Payload, now: Temporal.Instant): Promise<string[]> {
  const db = await connectionOf({ payload })
  const { rows } = await db.execute<{ id: string }>(sql`
    select id from payment_tasks
    where kind = 'noShowFee' and state = 'open' and detail is null and due_at <= ${storedInstant(now)}::timestamptz limit 50`)
  return rows.map(({ id }) => id)
}

async function unfinishedCharges(payload: Payload, now: Temporal.Instant) {
  const db = await connectionOf({ payload })
  const { rows } = await db.execute<{ paymentId: string; taskId: string }>(sql`
    select p.id as "paymentId", t.id as "taskId" from payments p join payment_tasks t on p.key like 'fee-' || t.id || '-%'
    where p.purpose = 'fee' and p.state = 'open' and t.state = 'open'
      and p.created_at <= ${storedInstant(now.subtract({ minutes: 1 }))}::timestamptz
    limit 50`)
  return rows
}

async function unlessOutOfReach(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof IntegrationError)) throw error
    log.warn({ err: error }, 'the payment provider could not be reached')
  }
}
