import type Stripe from 'stripe'
import type { PaymentState } from '@/domain/billing/paymentState'
import type { Movement, SeenDispute, SeenGuarantee, SeenPayment, SeenPayout, SeenRefund } from './gateway'

/** Stripe's objects in our words. */
export function seenPayment(intent: Stripe.PaymentIntent): SeenPayment {
  const { latest_charge: charge } = intent
  const known = charge && typeof charge === 'object' ? charge : null
  const balance = known?.balance_transaction
  return {
    providerId: intent.id,
    paymentId: intent.metadata.paymentId ?? null,
    state: PAYMENT_STATES[intent.status] ?? 'processing',
    amountCents: intent.amount,
    receivedCents: intent.amount_received,
    refundedCents: known?.amount_refunded ?? 0,
    feeCents: balance && typeof balance === 'object' ? balance.fee : null,
    currency: intent.currency.toUpperCase(),
    decline: declineOf(intent.last_payment_error),
    isDisputed: known?.disputed ?? false,
  }
}

export function seenGuarantee(intent: Stripe.SetupIntent): SeenGuarantee {
  const state = PAYMENT_STATES[intent.status] ?? 'processing'
  const customerId = idOf(intent.customer)
  const cardId = idOf(intent.payment_method)
  return {
    providerId: intent.id,
    paymentId: intent.metadata?.paymentId ?? null,
    state,
    card: state === 'paid' && customerId && cardId ? { customerId, cardId } : null,
    decline: declineOf(intent.last_setup_error),
  }
}

export const seenRefund = (refund: Stripe.Refund): SeenRefund => ({
  providerId: refund.id,
  refundId: refund.metadata?.refundId ?? null,
  paymentProviderId: idOf(refund.payment_intent),
  state: REFUND_STATES[refund.status ?? 'pending'] ?? 'onItsWay',
  amountCents: refund.amount,
  currency: refund.currency.toUpperCase(),
  failure: refund.failure_reason ?? null,
})

export const seenDispute = (dispute: Stripe.Dispute): SeenDispute => ({
  providerId: dispute.id,
  state: DISPUTE_STATES[dispute.status] ?? 'open',
  amountCents: dispute.amount,
  currency: dispute.currency.toUpperCase(),
  reason: dispute.reason || null,
  openedAt: new Date(dispute.created * 1000),
  answerBy: dispute.evidence_details?.due_by ? new Date(dispute.evidence_details.due_by * 1000) : null,
})

export const seenPayout = (payout: Stripe.Payout): SeenPayout => ({
  providerId: payout.id,
  state: PAYOUT_STATES[payout.status] ?? 'onItsWay',
  amountCents: payout.amount,
  currency: payout.currency.toUpperCase(),
  arrivesAt: payout.arrival_date ? new Date(payout.arrival_date * 1000) : null,
})

export const seenMovement = (balance: Stripe.BalanceTransaction): Movement => ({
  providerId: balance.id,
  kind: MOVEMENTS[balance.type] ?? 'other',
  amountCents: balance.amount,
  feeCents: balance.fee,
  currency: balance.currency.toUpperCase(),
  at: new Date(balance.created * 1000),
  paymentProviderId: paymentOf(balance.source),
})

/** What Stripe may add later counts as on its way, until it has been read again and is known. */
const PAYMENT_STATES: Partial<Record<string, PaymentState>> = {
  requires_payment_method: 'open',
  requires_confirmation: 'open',
  requires_action: 'needsGuest',
  processing: 'processing',
  requires_capture: 'processing',
  succeeded: 'paid',
  canceled: 'cancelled',
} satisfies Record<Stripe.PaymentIntent.Status, PaymentState>

const REFUND_STATES: Partial<Record<string, SeenRefund['state']>> = {
  pending: 'onItsWay',
  requires_action: 'onItsWay',
  succeeded: 'done',
  failed: 'failed',
  canceled: 'failed',
}

/** A warning that was closed took no money; one that is prevented neither. */
const DISPUTE_STATES: Partial<Record<string, SeenDispute['state']>> = {
  won: 'won',
  warning_closed: 'won',
  prevented: 'won',
  lost: 'lost',
}

const PAYOUT_STATES: Partial<Record<string, SeenPayout['state']>> = {
  paid: 'paidOut',
  failed: 'failed',
  canceled: 'failed',
}

const MOVEMENTS: Partial<Record<string, Movement['kind']>> = {
  charge: 'charge',
  payment: 'charge',
  refund: 'refund',
  payment_refund: 'refund',
  refund_failure: 'refund',
  stripe_fee: 'fee',
  payout: 'payout',
  adjustment: 'dispute',
}

const declineOf = (error: { decline_code?: string; code?: string } | null): string | null =>
  error?.decline_code ?? error?.code ?? null

const idOf = (found: string | { id: string } | null): string | null =>
  typeof found === 'string' ? found : (found?.id ?? null)

function paymentOf(source: Stripe.BalanceTransaction['source']): string | null {
  if (!source || typeof source === 'string' || !('payment_intent' in source)) return null
  return idOf(source.payment_intent)
}
