import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { openCents } from '@/domain/billing/depositBook'
import type { RefundReason } from '@/domain/billing/refundLists'
import { spreadOver } from '@/domain/billing/spreadOver'
import { transactionOf } from '@/platform/database/transactions'
import { bookOf, bookStep } from './bookStep'
import type { PaymentRow } from './paymentRow'
import { refundsOnTheirWay, wantRefund } from './wantRefund'

export type Purse = Awaited<ReturnType<typeof openPurse>>

/**
 * All payments of a booking as one sum, out of which the first pays first; they are held by the caller. `tag` names the occasion:
 * on the same one nothing is done twice.
 */
export async function openPurse(
  all: readonly PaymentRow[],
  { id, tag, now, req }: { id: string; tag: string; now: Temporal.Instant; req: PayloadRequest },
) {
  let payments = [...all]
  const onTheirWay = await refundsOnTheirWay(
    all.map((payment) => payment.id),
    await transactionOf(req),
  )
  const mayCharge = await mayChargeCards(all[0]?.venueId, req)
  const wanted = new Map<string, number>()
  const openOf = (payment: PaymentRow) =>
    Math.max(0, openCents(bookOf(payment)) - onTheirWay(payment.id, 'open') - (wanted.get(payment.id) ?? 0))
  const deposits = () => payments.filter(({ purpose }) => purpose === 'deposit')
  const openSum = () => deposits().reduce((sum, payment) => sum + openOf(payment), 0)
  const at = new Date(now.epochMilliseconds)

  const move = async (
    verb: 'retain' | 'apply' | 'releaseRetained' | 'releaseApplied',
    paymentId: string,
    amountCents: number,
  ) => {
    const payment = payments.find((one) => one.id === paymentId)!
    const key = `${verb}/${paymentId}/${tag}`
    const moved = await bookStep({ payment, step: { do: verb, amountCents }, key, now: at, req })
    payments = payments.map((one) => (one.id === paymentId ? moved : one))
  }
  const spread = (amountCents: number) =>
    spreadOver(
      amountCents,
      deposits().map((payment) => ({ id: payment.id, openCents: openOf(payment) })),
    )
  const refund = async (
    payment: PaymentRow,
    amountCents: number,
    reason: RefundReason,
    takenFrom: 'open' | 'retained',
  ) => {
    const key = `${reason}/${id}/${tag}/${payment.id}`
    await wantRefund({ payment, amountCents, reason, takenFrom, key, by: 'house', req })
    if (takenFrom === 'open') wanted.set(payment.id, (wanted.get(payment.id) ?? 0) + amountCents)
  }
  return {
    get payments() {
      return payments
    },
    currency: all[0]!.currency,
    /** The saved card that may be charged: while the owner stands by charging cards, as every quote says. */
    card: mayCharge
      ? (all.find(({ purpose, state, card }) => purpose === 'guarantee' && state === 'paid' && card) ?? null)
      : null,
    openCents: openSum,
    keep: async (amountCents: number) => {
      for (const share of spread(amountCents)) await move('retain', share.id, share.amountCents)
    },
    giveBack: async (amountCents: number, reason: RefundReason) => {
      for (const { id: paymentId, amountCents: cents } of spread(amountCents))
        await refund(
          payments.find((one) => one.id === paymentId)!,
          cents,
          reason,
          'open',
        )
    },
    apply: async () => {
      for (const share of spread(openSum())) await move('apply', share.id, share.amountCents)
    },
    unapply: async () => {
      for (const { id: paymentId, appliedCents } of deposits())
        if (appliedCents > 0) await move('releaseApplied', paymentId, appliedCents)
    },
    release: async () => {
      for (const { id: paymentId, retainedCents } of deposits())
        if (retainedCents > 0) await move('releaseRetained', paymentId, retainedCents)
      for (const fee of payments.filter(({ purpose }) => purpose === 'fee')) {
        const cents = fee.retainedCents - onTheirWay(fee.id, 'retained')
        if (cents > 0) await refund(fee, cents, 'lateGuest', 'retained')
      }
    },
  }
}

async function mayChargeCards(venueId: string | undefined, req: PayloadRequest): Promise<boolean> {
  if (!venueId) return false
  const tx = await transactionOf(req)
  const { rows } = await tx.execute(sql`select from venues where id = ${venueId}::uuid and billing_card_fees`)
  return rows.length > 0
}
