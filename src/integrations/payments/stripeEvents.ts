import type Stripe from 'stripe'
import type { GatewayEvent } from './gateway'

/** What an event is about. Refunds and disputes name their payment, invoices their subscription, which is read again with them. */
export function eventOf(event: Stripe.Event): GatewayEvent {
  const object = event.data.object as EventObject
  const payment =
    typeof object.payment_intent === 'object' ? object.payment_intent?.id : object.payment_intent
  const about = KINDS.find(([start]) => event.type.startsWith(start))?.[1] ?? 'other'
  const isOfPayment = about === 'refund' || about === 'dispute'
  return {
    id: event.id,
    type: event.type,
    about,
    objectId: (isOfPayment ? payment : isInvoice(event.type) ? subscriptionOf(object) : object.id) ?? null,
    createdAt: new Date(event.created * 1000),
  }
}

type EventObject = {
  id?: string
  payment_intent?: string | { id: string } | null
  parent?: { subscription_details?: { subscription?: string | { id: string } } | null } | null
}

const isInvoice = (type: string) => type.startsWith('invoice.')

/** An invoice is read again with its subscription; one without is none of ours. */
function subscriptionOf({ parent }: EventObject): string | null {
  const named = parent?.subscription_details?.subscription
  return (typeof named === 'object' ? named.id : named) ?? null
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
