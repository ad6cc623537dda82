import type { PayloadRequest } from 'payload'
import { openCents } from '@/domain/billing/depositBook'
import type { RefundReason, RefundSource, RefundState } from '@/domain/billing/refundLists'
import { spreadOver } from '@/domain/billing/spreadOver'
import { ownVenues } from '@/access/inOwnVenues'
import { writeAudit } from '@/operations/audit/writeAudit'
import { answerOnce, orderOf } from '@/operations/reservations/idempotentAnswer'
import { connectionOf, transactionOf, withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { holdPayment } from './applySeen'
import { bookOf } from './bookStep'
import { readPayment, type PaymentRow } from './paymentRow'
import { refundsOnTheirWay, wantRefund } from './wantRefund'

type Asked = {
  id: string
  /** All that can go back, without it. */
  amountCents?: number
  reason: RefundReason
  note?: string
  key: unknown
  req: PayloadRequest
}

export type Refunded = {
  refunds: { id: string; state: RefundState; amountCents: number }[]
  amountCents: number
  currency: string
}

/** A manager gives money back, in part or whole; once for each key. It is sent as soon as it is committed. */
export async function refundPayment({ id, amountCents, reason, note, key, req }: Asked): Promise<Refunded> {
  await mayTouch(id, req)
  const order = orderOf({ endpoint: 'payments/refund', key, body: { id, amountCents, reason, note }, req })
  return answerOnce<Refunded>(order, req, (steps) =>
    withTransaction(req, async () => {
      await steps.first(req)
      const payment = await holdPayment(id, req)
      const purses = await pursesOf(payment, req)
      const most = purses.reduce((sum, purse) => sum + purse.openCents, 0)
      const wanted = amountCents ?? most
      if (wanted <= 0 || wanted > most) throw refusal('MORE_THAN_PAID', { mostCents: most })

      const refunds: Refunded['refunds'] = []
      for (const share of spreadOver(wanted, purses)) {
        const takenFrom = share.id as RefundSource
        const refundId = await wantRefund({
          ...{ payment, amountCents: share.amountCents, reason, takenFrom, note },
          ...{ key: `${order.key}/${id}/${takenFrom}`, by: String(req.user?.id ?? 'house'), req },
        })
        refunds.push({ id: refundId, state: 'wanted', amountCents: share.amountCents })
      }
      const changes = { amountCents: wanted, reason }
      await writeAudit({ action: 'refund', collection: 'payments', documentId: id, changes, req })
      const answer = { refunds, amountCents: wanted, currency: payment.currency }
      await steps.last(answer, req)
      return answer
    }),
  )
}

/** What can go back: first what is still the guest's, then what was kept, then what came off the bill. */
async function pursesOf(payment: PaymentRow, req: PayloadRequest) {
  const onTheirWay = await refundsOnTheirWay([payment.id], await transactionOf(req))
  const purse = (id: RefundSource, cents: number) => ({
    id,
    openCents: Math.max(0, cents - onTheirWay(payment.id, id)),
  })
  return [
    purse('open', openCents(bookOf(payment))),
    purse('retained', payment.retainedCents),
    purse('applied', payment.appliedCents),
  ]
}

/** Of the venues that the user looks after; 404 for the others, as for what is not there. */
async function mayTouch(id: string, req: PayloadRequest): Promise<void> {
  const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
  const payment = isUuid ? await readPayment(id, await connectionOf({ payload: req.payload })) : null
  const venues = ownVenues(req.user)
  if (!payment || (venues && !venues.includes(payment.venueId))) throw refusal('NOT_FOUND')
}
