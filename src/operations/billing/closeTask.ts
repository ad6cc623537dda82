import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { ownVenues } from '@/access/inOwnVenues'
import type { TaskKind, TaskOutcome } from '@/domain/billing/taskLists'
import { cancellationCost } from '@/domain/policy/cancellationCost'
import type { PolicySnapshot } from '@/domain/policy/policySnapshot'
import { instantOf } from '@/domain/time/instantOf'
import { gatewayOf } from '@/integrations/payments'
import { writeAudit } from '@/operations/audit/writeAudit'
import { lockReservations } from '@/operations/reservations/locks'
import { connectionOf, transactionOf, withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { chargeCard } from './chargeCard'
import { feeKey } from './feeKey'
import { finishTask, noteDecision } from './finishTask'
import { openPayment } from './openPayment'
import { paymentsOfBooking } from './paymentRow'
import { openPurse } from './purse'
import { writeDepositState } from './writeDepositState'

/** What a person may decide about a task: take what is due, let it go, or say that it is seen to. */
export type Decision = 'charge' | 'waive' | 'settle'

export type TaskNow = {
  id: string
  state: 'open' | 'done'
  outcome: TaskOutcome | null
  detail: string | null
}

type Asked = { id: string; decision: Decision; reason?: string; now?: Temporal.Instant; req: PayloadRequest }

type Row = {
  id: string
  kind: TaskKind
  state: 'open' | 'done'
  venueId: string | null
  reservationId: string | null
  tries: number
}

/**
 * Carries out what somebody has decided about a task. The deposit is moved in the book in the same transaction; a card is
 * charged afterwards, under a key of its own, and a decline leaves the task open with its reason.
 */
export async function closeTask({
  id,
  decision,
  reason,
  now = Temporal.Now.instant(),
  req,
}: Asked): Promise<TaskNow> {
  const known = await readTask(id, req)
  const venues = ownVenues(req.user)
  if (!known || (venues && !venues.includes(known.venueId ?? ''))) throw refusal('NOT_FOUND')

  const paymentId = await withTransaction(req, async () => {
    if (known.reservationId) await lockReservations([known.reservationId], req)
    const task = await holdTask(id, req)
    if (task.state === 'done') throw refusal('TASK_DONE')
    const isFee = task.kind === 'noShowFee' || task.kind === 'cancellationFee'
    if (decision !== 'settle' && !isFee) throw refusal('INVALID_TRANSITION', { allowed: ['settle'] })
    const charge = isFee && decision !== 'settle' ? await settleFee(task, decision, now, req) : null
    const changes = { kind: task.kind, decision }
    await writeAudit({ action: 'payment-task', collection: 'payment-tasks', documentId: id, changes, req })
    if (charge) await noteDecision(id, reason ?? null, req)
    else await finishTask(id, OUTCOMES[decision], reason ?? null, now, req)
    return charge
  })
  if (paymentId) await chargeCard({ paymentId, taskId: id, now, req })
  return (await readState(id, req))!
}

const OUTCOMES = { charge: 'charged', waive: 'waived', settle: 'settled' } as const

/** Keeps and gives back of the deposit; answers the payment with which the saved card is to be charged, if it is. */
async function settleFee(
  { id, kind, venueId, reservationId, tries }: Row,
  decision: 'charge' | 'waive',
  now: Temporal.Instant,
  req: PayloadRequest,
): Promise<string | null> {
  if (!reservationId || !venueId) return null
  const tx = await transactionOf(req)
  const payments = await paymentsOfBooking(reservationId, tx, true)
  if (payments.length === 0) return null
  const purse = await openPurse(payments, { id: reservationId, tag: `task-${id}`, now, req })
  const booking = await readBooking(reservationId, req)
  const cost = cancellationCost({
    snapshot: booking.snapshot,
    startsAt: instantOf(booking.startsAt),
    now: kind === 'noShowFee' ? now : instantOf(booking.cancelledAt ?? booking.startsAt),
    covers: booking.partySize,
    paidCents: purse.openCents(),
    by: 'guest',
    isNoShow: kind === 'noShowFee',
    waiveFees: booking.isWaived,
    mayChargeCard: purse.card !== null,
  })
  if (kind === 'noShowFee') {
    await purse.keep(decision === 'charge' ? Math.min(cost.keptCents, purse.openCents()) : 0)
    await purse.giveBack(purse.openCents(), decision === 'charge' ? 'cancelled' : 'goodwill')
    await writeDepositState(reservationId, req)
  }
  const { card } = purse
  if (decision === 'waive' || !card || cost.extraCents <= 0 || !gatewayOf(card.provider, req.payload))
    return null
  const fee = await openPayment(
    {
      ...{ venueId, reservationId, serviceDate: booking.serviceDate, customerId: card.customerId },
      ...{
        purpose: 'fee',
        reason: kind === 'noShowFee' ? 'noShow' : 'lateCancellation',
        provider: card.provider,
      },
      ...{ key: feeKey(id, tries), amountCents: cost.extraCents, currency: purse.currency },
    },
    req,
  )
  return fee.id
}

/** `tries` counts the cards charged for it so far: each has a key of its own. */
const readTask = async (id: string, req: PayloadRequest): Promise<Row | null> => {
  const db = await connectionOf(req)
  const { rows } = await db.execute<Row>(sql`
    select t.id, t.kind, t.state, t.venue_id as "venueId", t.reservation_id as "reservationId",
      (select count(*)::int from payments p where p.key like 'fee-' || t.id || '-%' and p.state = 'cancelled') as tries
    from payment_tasks t where t.id::text = ${id}`)
  return rows[0] ?? null
}

async function holdTask(id: string, req: PayloadRequest): Promise<Row> {
  const tx = await transactionOf(req)
  await tx.execute(sql`select from payment_tasks where id::text = ${id} for update`)
  return (await readTask(id, req))!
}

async function readState(id: string, req: PayloadRequest): Promise<TaskNow | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<TaskNow>(sql`
    select id, state, outcome, detail from payment_tasks where id::text = ${id}`)
  return rows[0] ?? null
}

type Booking = {
  snapshot: PolicySnapshot | null
  startsAt: string
  cancelledAt: string | null
  partySize: number
  serviceDate: string | null
  isWaived: boolean
}

async function readBooking(id: string, req: PayloadRequest): Promise<Booking> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ booking: Booking }>(sql`
    select json_build_object('snapshot', r.policy_snapshot, 'startsAt', r.starts_at, 'cancelledAt', r.cancelled_at,
      'partySize', r.party_size, 'serviceDate', r.service_date, 'isWaived', exists (select from special_days d
        where d.venue_id = r.venue_id and d.date = r.service_date and d.waive_fees)) as booking
    from reservations r where r.id = ${id}::uuid`)
  return rows[0]!.booking
}
