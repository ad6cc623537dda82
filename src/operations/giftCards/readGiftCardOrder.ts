import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { GiftCardDesign, GiftCardState } from '@/domain/billing/giftCardLists'
import type { PaymentState } from '@/domain/billing/paymentState'
import { readPayments } from '@/operations/billing/paymentRow'
import { presentPayment, type PaymentToMake } from '@/operations/billing/presentPayment'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { peek } from '@/platform/rateLimits/consume'
import { refuseTooMany, tooManyOf } from '@/platform/rateLimits/refuseTooMany'
import { callerBlock } from '@/platform/requestGuard/rest/caller'
import { balanceOf } from './checkGiftCard'
import { readGiftCard } from './giftCardRow'
import { cardOfToken } from './orderToken'

/** What a buyer is told of an order. The code is in the letter alone. */
export type GiftCardOrdered = {
  /** Of the payment. */
  state: PaymentState
  card: GiftCardState
  amountCents: number
  currency: string
  design: GiftCardDesign
  buyerName: string | null
  recipientName: string | null
  /** It goes to somebody else than whoever bought it. */
  isForOther: boolean
  message: string | null
  deliverOn: string | null
  isDelivered: boolean
  validThrough: string | null
  decline: string | null
  payment: PaymentToMake | null
}

/** The order that a key opens, and what to pay it by while it may be paid. 404 for a key that opens nothing. */
export async function readGiftCardOrder(
  token: string,
  req: PayloadRequest,
  now = Temporal.Now.instant(),
): Promise<GiftCardOrdered> {
  const verdict = await peek('secretLinks', callerBlock())
  if (!verdict.isAllowed) throw tooManyOf(verdict)
  const id = cardOfToken(token)
  const db = await connectionOf({ payload: req.payload })
  const card = id ? await readGiftCard(id, db) : null
  if (!card) {
    await refuseTooMany('secretLinks', callerBlock())
    throw refusal('NOT_FOUND')
  }
  const [payment] = await readPayments(sql`p.gift_card_id = ${card.id}::uuid`, db)
  const state = payment?.state ?? 'cancelled'
  const isTooLate = payment?.expiresAt != null && payment.expiresAt <= now.epochMilliseconds
  const mayPay = payment && (state === 'open' || state === 'needsGuest') && !isTooLate
  const { amountCents, currency, design, buyer, recipient, message, deliverOn, deliveredAt } = card
  return {
    state: (state === 'open' || state === 'needsGuest') && isTooLate ? 'cancelled' : state,
    card: card.state,
    ...{ amountCents, currency, design, message, deliverOn },
    buyerName: buyer.name,
    recipientName: recipient.name,
    isForOther: recipient.email !== null && recipient.email !== buyer.email,
    isDelivered: deliveredAt !== null,
    validThrough: balanceOf(card, now).validThrough,
    decline: payment?.decline ?? null,
    payment: mayPay ? await presentPayment({ id: payment.id, req }) : null,
  }
}
