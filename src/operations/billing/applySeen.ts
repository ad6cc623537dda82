import { sql } from '@payloadcms/db-postgres'
import { APIError, type PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import type { EventOutcome } from '@/domain/billing/paymentLists'
import { lockReservations } from '@/operations/reservations/locks'
import { transactionOf, withTransaction } from '@/platform/database/transactions'
import { ownRequest } from './ownRequest'
import { readPayment, type PaymentRow } from './paymentRow'
import { noteDisputes } from './noteDisputes'
import { noteRefunds } from './noteRefunds'
import { receiveMoney } from './receiveMoney'
import type { Seen } from './seen'
import type { Inside } from './settlePayment'
import { whenPaid } from './whenPaid'
import { writeDepositState } from './writeDepositState'

export type Outcome = EventOutcome

type Question = {
  paymentId: string
  seen: Seen
  now: Temporal.Instant
  inside: Inside | undefined
  req: PayloadRequest
}

/**
 * Makes true what was seen at the provider. Where the booking cannot be had any more, all of it is done anew in a second
 * transaction in which the money goes back: a transaction whose booking was refused is gone.
 */
export async function applySeen(question: Question): Promise<Outcome> {
  try {
    return await inOneTransaction(question, 'book')
  } catch (error) {
    if (!isRefused(error)) throw error
    return inOneTransaction(question, 'giveBack')
  }
}

const isRefused = (error: unknown): boolean =>
  error instanceof APIError && (error.status === 409 || error.status === 422)

async function inOneTransaction(
  { paymentId, seen, now, inside, req }: Question,
  mode: 'book' | 'giveBack',
): Promise<Outcome> {
  const own = ownRequest(req)
  return withTransaction(own, async () => {
    const payment = await holdPayment(paymentId, own)
    if (inside && !(await inside(own, payment.id))) return 'nothing'

    const at = new Date(now.epochMilliseconds)
    const noted = await noteSeen(payment, seen, at, own)
    const isPaid = seen.state === 'paid' && payment.state !== 'paid'
    const received = isPaid ? await receiveMoney({ payment: noted, seen, now: at, req: own }) : noted
    const isRefundNews = await noteRefunds({ payment: received, seen: seen.refunds, now: at, req: own })
    const isDisputeNews = await noteDisputes({ payment: received, seen: seen.disputes, now: at, req: own })
    if (payment.reservationId) await writeDepositState(payment.reservationId, own)
    if (isPaid) await whenPaid({ payment: received, mode, now, req: own })

    return isPaid || isRefundNews || isDisputeNews || noted.state !== payment.state ? 'done' : 'nothing'
  })
}

/** First its reservation, then the payment: everybody takes them in this order. */
export async function holdPayment(id: string, req: PayloadRequest): Promise<PaymentRow> {
  const tx = await transactionOf(req)
  const known = await readPayment(id, tx)
  if (known?.reservationId) await lockReservations([known.reservationId], req)
  const payment = await readPayment(id, tx, true)
  if (!payment) throw new Error(`There is no payment ${id}`)
  return payment
}

/** What was last seen, as far as it is no older news than what is known. Money that came is money, whatever was thought. */
async function noteSeen(
  payment: PaymentRow,
  seen: Seen,
  now: Date,
  req: PayloadRequest,
): Promise<PaymentRow> {
  const isOver = payment.state === 'paid' || payment.state === 'cancelled'
  const state = seen.state === 'paid' || isOver ? payment.state : seen.state
  const decline = state === 'open' ? seen.decline : null
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update payments set provider_id = coalesce(provider_id, ${seen.providerId}), state = ${state}, decline = ${decline},
      seen_at = ${now.toISOString()}::timestamptz, updated_at = now(),
      ended_at = case when ${state} = 'cancelled' then coalesce(ended_at, ${now.toISOString()}::timestamptz) else ended_at end
    where id = ${payment.id}::uuid`)
  return { ...payment, providerId: payment.providerId ?? seen.providerId, state, decline }
}
