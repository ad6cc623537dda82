import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { openCents } from '@/domain/billing/depositBook'
import type { RefundReason } from '@/domain/billing/refundLists'
import { transactionOf } from '@/platform/database/transactions'
import { bookOf } from './bookStep'
import { openTask } from './openTask'
import type { PaymentRow } from './paymentRow'
import { refundsOnTheirWay, wantRefund } from './wantRefund'

type GivenBack = {
  payment: PaymentRow
  reason: RefundReason
  /** The staff hear of it and see to the guest. */
  isAlert: boolean
  now: Temporal.Instant
  req: PayloadRequest
}

/** All that is open of a payment goes back: it was paid for something that cannot be had. */
export async function giveBackAll({ payment, reason, isAlert, now, req }: GivenBack): Promise<void> {
  const onTheirWay = await refundsOnTheirWay([payment.id], await transactionOf(req))
  const amountCents = openCents(bookOf(payment)) - onTheirWay(payment.id, 'open')
  const { id, venueId, reservationId, serviceDate, currency } = payment
  const refundId =
    amountCents > 0
      ? await wantRefund({ payment, amountCents, reason, key: `all/${id}`, by: 'house', req })
      : null
  if (!isAlert) return
  const at = new Date(now.epochMilliseconds)
  await openTask({
    ...{
      kind: 'paidWithoutTable',
      key: `no-table/${id}`,
      venueId,
      reservationId,
      serviceDate,
      paymentId: id,
    },
    ...{ refundId, amountCents, currency, now: at, req },
  })
}
