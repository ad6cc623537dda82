import type Stripe from 'stripe'
import type { SeenInvoice, SeenSubscription } from './gateway'

/** Stripe's subscriptions in our words, with what was asked for them; invoices come newest first. */
export function seenSubscription(
  subscription: Stripe.Subscription,
  invoices: readonly Stripe.Invoice[],
): SeenSubscription {
  const {
    id,
    status,
    customer,
    metadata,
    start_date: start,
    cancel_at: cancelAt,
    ended_at: ended,
  } = subscription
  const [item] = subscription.items.data
  const endsAt = cancelAt ?? (subscription.cancel_at_period_end ? item?.current_period_end : null) ?? null
  return {
    providerId: id,
    membershipId: metadata.membershipId ?? null,
    customerId: idOf(customer),
    state: STATES[status] ?? 'paused',
    startedAt: dateOf(start),
    cancelsAt: endsAt === null || ended !== null ? null : dateOf(endsAt),
    endedAt: ended === null ? null : dateOf(ended),
    invoices: invoices.map(seenInvoice).reverse(),
  }
}

/** The first payment of a subscription, which its member makes in the form. */
export function firstPaymentOf({ latest_invoice: invoice }: Stripe.Subscription): {
  providerId: string
  clientSecret: string
} {
  const made = invoice && typeof invoice === 'object' ? invoice : null
  const providerId = made && paymentOf(made)
  const clientSecret = made?.confirmation_secret?.client_secret
  if (!providerId || !clientSecret)
    throw new Error('Stripe has opened a subscription without a first payment')
  return { providerId, clientSecret }
}

function seenInvoice(invoice: Stripe.Invoice): SeenInvoice {
  const { id, status, amount_due, amount_paid, currency, billing_reason, attempt_count, period_end } = invoice
  return {
    providerId: id,
    paymentProviderId: paymentOf(invoice),
    state: status === 'paid' ? 'paid' : status === 'void' || status === 'uncollectible' ? 'void' : 'open',
    amountCents: status === 'paid' ? amount_paid : amount_due,
    currency: currency.toUpperCase(),
    isFirst: billing_reason === 'subscription_create',
    attempts: attempt_count,
    periodEnd: dateOf(invoice.lines.data[0]?.period.end ?? period_end),
  }
}

/** The one that paid it, else the one it waits for. */
function paymentOf({ payments }: Stripe.Invoice): string | null {
  const all = payments?.data ?? []
  const named = (all.find(({ status }) => status === 'paid') ?? all.find(({ is_default }) => is_default))
    ?.payment
  return idOf(named?.payment_intent ?? null)
}

/** What Stripe may add later counts as paused: no benefits, and nothing is lost. */
const STATES: Partial<Record<string, SeenSubscription['state']>> = {
  incomplete: 'begun',
  incomplete_expired: 'ended',
  trialing: 'active',
  active: 'active',
  past_due: 'pastDue',
  // All tries to collect have failed, and the account leaves it open.
  unpaid: 'paused',
  paused: 'paused',
  canceled: 'ended',
}

const dateOf = (seconds: number): Date => new Date(seconds * 1000)

const idOf = (found: string | { id: string } | null): string | null =>
  typeof found === 'string' ? found : (found?.id ?? null)
