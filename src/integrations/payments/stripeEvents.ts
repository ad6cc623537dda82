import type Stripe from 'stripe'
import type { GatewayEvent } from './gateway'

/** What an event is about. Refunds and disputes name their payment, which is read again with them. */
export function eventOf(event: Stripe.Event): GatewayEvent {
  const object = event.data.object as { id?: string; payment_intent?: string | { id: string } | null }
  const payment =
    typeof object.payment_intent === 'object' ? object.payment_intent?.id : object.payment_intent
  const about = KINDS.find(([start]) => event.type.startsWith(start))?.[1] ?? 'other'
  const isOfPayment = about === 'refund' || about === 'dispute'
  return {
    id: event.id,
    type: event.type,
    about,
    objectId: (isOfPayment ? payment : object.id) ?? null,
    createdAt: new Date(event.created * 1000),
  }
}

/** The first that fits. */
const KINDS: readonly [start: string, about: GatewayEvent['about']][] = [
  ['payment_intent.', 'payment'],
  ['setup_intent.', 'guarantee'],
  ['charge.dispute.', 'dispute'],
  ['charge.refund', 'refund'],
  ['refund.', 'refund'],
  ['payout.', 'payout'],
  ['customer.subscription.', 'subscription'],
  ['invoice.', 'subscription'],
]
