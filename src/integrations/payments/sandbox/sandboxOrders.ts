import type { CardCharge, GuaranteeOrder, PaymentOrder, RefundOrder, SeenPayment } from '../gateway'
import { move, takeMoney, tell } from './sandboxMoney'
import {
  newId,
  seenPayment,
  type StoredCard,
  type StoredGuarantee,
  type StoredPayment,
  type StoredRefund,
} from './sandboxObjects'
import { mistake, type Drawer } from './sandboxStore'

/** Least that can be paid, as with Stripe in złoty. */
const LEAST_CENTS = 200

/** Opens a payment that the guest finishes in the form. */
export async function openPayment(
  drawer: Drawer,
  { paymentId, amountCents, currency, description }: Omit<PaymentOrder, 'key'>,
): Promise<StoredPayment> {
  if (!Number.isInteger(amountCents) || amountCents < LEAST_CENTS) throw mistake('amount_too_small')
  const payment: StoredPayment = {
    providerId: newId('pi'),
    paymentId,
    state: 'open',
    amountCents,
    receivedCents: 0,
    refundedCents: 0,
    feeCents: null,
    currency,
    decline: null,
    isDisputed: false,
    description,
    arrivesAt: null,
  }
  await drawer.add('payment', payment.providerId, payment)
  await tell(drawer, 'payment_intent.created', { id: payment.providerId })
  return payment
}

/** The saving of a card. */
export const guaranteeOf = ({ paymentId, description }: Omit<GuaranteeOrder, 'key'>): StoredGuarantee => ({
  providerId: newId('seti'),
  paymentId,
  state: 'open',
  decline: null,
  description,
  customerId: newId('cus'),
  cardId: null,
})

/** Charges a saved card. A declined charge stays open, and says why. */
export async function chargeCard(drawer: Drawer, order: Omit<CardCharge, 'key'>): Promise<SeenPayment> {
  const card = await drawer.find<StoredCard>('card', order.card.cardId)
  if (card?.customerId !== order.card.customerId) throw mistake('resource_missing')
  const payment = await openPayment(drawer, order)
  if (!card.decline) return seenPayment(await takeMoney(drawer, payment))
  const declined = { ...payment, decline: card.decline }
  await drawer.replace(payment.providerId, declined)
  await tell(drawer, 'payment_intent.payment_failed', { id: payment.providerId })
  return seenPayment(declined)
}

/** Gives back a part of what was paid, at once. */
export async function giveBack(
  drawer: Drawer,
  { providerId, amountCents, refundId }: Omit<RefundOrder, 'key'>,
): Promise<StoredRefund> {
  const payment = await drawer.hold<StoredPayment>('payment', providerId)
  if (payment.state !== 'paid') throw mistake('charge_not_captured')
  if (amountCents <= 0 || payment.refundedCents + amountCents > payment.receivedCents)
    throw mistake('amount_too_large')
  const { currency } = payment
  const refund: StoredRefund = {
    providerId: newId('re'),
    refundId,
    paymentProviderId: providerId,
    state: 'done',
    amountCents,
    currency,
    failure: null,
  }
  await drawer.replace(providerId, { ...payment, refundedCents: payment.refundedCents + amountCents })
  await drawer.add('refund', refund.providerId, refund)
  await move(drawer, {
    kind: 'refund',
    amountCents: -amountCents,
    feeCents: 0,
    currency,
    paymentProviderId: providerId,
  })
  await tell(drawer, 'refund.created', { id: refund.providerId, payment_intent: providerId })
  return refund
}
