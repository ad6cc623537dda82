import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { openCents } from '@/domain/billing/depositBook'
import type { RefundReason, RefundSource, RefundState } from '@/domain/billing/refundLists'
import { spreadOver } from '@/domain/billing/spreadOver'
import { endCardForRefund, refundableOfCard, whyNotRefundable } from '@/operations/giftCards/cardOfPayment'
import { writeAudit } from '@/operations/audit/writeAudit'
import { answerOnce, orderOf } from '@/operations/reservations/idempotentAnswer'
import { transactionOf, withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { holdPayment } from './applySeen'
import { bookOf } from './bookStep'
import { paymentOfStaff } from './paymentOfStaff'
import type { PaymentRow } from './paymentRow'
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
  await paymentOfStaff(id, req)
  const order = orderOf({ endpoint: 'payments/refund', key, body: { id, amountCents, reason, note }, req })
  return answerOnce<Refunded>(order, req, (steps) =>
    withTransaction(req, async () => {
      await steps.first(req)
      const payment = await holdPayment(id, req)
      const purses = await pursesOf(payment, req)
      const most = purses.reduce((sum, purse) => sum + purse.openCents, 0)
      const wanted = amountCents ?? most
      if (payment.giftCardId && most === 0)
        throw refusal(await whyNotRefundable({ payment, req }), { mostCents: 0 })
      if (wanted <= 0 || wanted > most) throw refusal('MORE_THAN_PAID', { mostCents: most })
      if (payment.giftCardId) {
        // A card goes back whole or not at all: what is left of it can always be spent.
        if (wanted < most) throw refusal('GIFT_CARD_WHOLE', { mostCents: most })
        await endCardForRefund({ payment, now: new Date(), req })
      }

      const refunds: Refunded['refunds'] = []
      for (const share of spreadOver(wanted, purses)) {
        const takenFrom = share.id as RefundSource
        const refundId = await wantRefund({
          ...{ payment, amountCents: share.amountCents, reason, takenFrom, note },
          // Done once by the order itself; whoever sends the same key another day means another refund.
          ...{ key: `${randomUUID()}/${takenFrom}`, by: String(req.user?.id ?? 'house'), req },
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
  if (payment.giftCardId) {
    const ofCard = await refundableOfCard({ payment, req })
    return [purse('giftCard', Math.min(ofCard, openCents(bookOf(payment))))]
  }
  return [
    purse('open', openCents(bookOf(payment))),
    purse('retained', payment.retainedCents),
    purse('applied', payment.appliedCents),
  ]
}
