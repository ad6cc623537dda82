import { createHash } from 'node:crypto'
import Stripe from 'stripe'
import { asStripeFailure } from './asStripeFailure'
import type { PaymentGateway, SubscriptionOrder } from './gateway'
import { firstPaymentOf, seenSubscription } from './seenSubscription'

type Subscriptions = Pick<
  PaymentGateway,
  'beginSubscription' | 'readSubscription' | 'endSubscription' | 'portalLink'
>

/** Memberships by Stripe Billing. */
export const stripeSubscriptions = (stripe: Stripe): Subscriptions => {
  const read = async (providerId: string) => {
    const [subscription, invoices] = await Promise.all([
      stripe.subscriptions.retrieve(providerId),
      stripe.invoices.list({ subscription: providerId, limit: 100, expand: ['data.payments'] }),
    ])
    return seenSubscription(subscription, invoices.data)
  }
  return {
    beginSubscription: (order) =>
      asStripeFailure(async () => {
        const { key, membershipId, name, email } = order
        const metadata = { membershipId }
        const customer = await stripe.customers.create(
          { name, email, metadata },
          { idempotencyKey: `${key}-customer` },
        )
        const subscription = await stripe.subscriptions.create(
          {
            customer: customer.id,
            items: [{ price_data: await priceOf(stripe, order) }],
            // Begins with its first payment, which the member makes in the form; the card is kept for the next ones.
            payment_behavior: 'default_incomplete',
            payment_settings: { save_default_payment_method: 'on_subscription' },
            metadata,
            expand: ['latest_invoice.confirmation_secret', 'latest_invoice.payments'],
          },
          { idempotencyKey: key },
        )
        const payment = firstPaymentOf(subscription)
        const intent = await stripe.paymentIntents.retrieve(payment.providerId)
        return {
          providerId: subscription.id,
          customerId: customer.id,
          payment: { ...payment, state: intent.status === 'succeeded' ? 'paid' : 'open' },
        }
      }),

    readSubscription: (providerId) => asStripeFailure(() => read(providerId)),

    endSubscription: (providerId, key, when) =>
      asStripeFailure(async () => {
        const known = await read(providerId)
        if (known.state === 'ended') return known
        if (when === 'now') await stripe.subscriptions.cancel(providerId, {}, { idempotencyKey: key })
        else
          await stripe.subscriptions.update(
            providerId,
            { cancel_at_period_end: true },
            { idempotencyKey: key },
          )
        return read(providerId)
      }),

    portalLink: ({ customerId, returnUrl, locale }) =>
      asStripeFailure(async () => {
        const session = { customer: customerId, return_url: returnUrl, locale }
        return (await stripe.billingPortal.sessions.create(session)).url
      }),
  }
}

/** A plan is a product of the same id; its price stands in each subscription, which keeps the terms it began with. */
async function priceOf(stripe: Stripe, { plan, amountCents, currency }: SubscriptionOrder) {
  const product = `plan_${plan.id}`
  try {
    await stripe.products.create(
      { id: product, name: plan.name },
      { idempotencyKey: `${product}-${keyOf(plan.name)}` },
    )
  } catch (error) {
    if (!isThere(error)) throw error
  }
  return {
    product,
    currency: currency.toLowerCase(),
    unit_amount: amountCents,
    recurring: { interval: plan.period },
  }
}

/** Keys travel in a header, which has no room for Polish letters. */
const keyOf = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 16)

const isThere = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_already_exists'
