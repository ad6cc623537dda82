import type Stripe from 'stripe'
import { invoice, subscription } from './stripeSubscriptionObjects'

type Params = Record<string, unknown>
type Answer = { status: number; body: object }

/** What of the double its subscriptions need. */
type Double = {
  seconds: () => number
  newId: (kind: string) => string
  tell: (type: string, object: object) => void
  openIntent: (amount: number, currency: string, customer: string) => Stripe.PaymentIntent
  /** Takes the money of a payment; it tells of it. */
  takeMoney: (intent: Stripe.PaymentIntent) => void
  payments: Map<string, Stripe.PaymentIntent>
}

/** What may be sent to whom. */
export const KNOWN_OF_SUBSCRIPTIONS: Record<string, readonly string[]> = {
  'POST /v1/products': ['id', 'name'],
  'POST /v1/subscriptions': [
    'customer',
    'items',
    'payment_behavior',
    'payment_settings',
    'metadata',
    'expand',
  ],
  'GET /v1/subscriptions/:id': ['expand'],
  'POST /v1/subscriptions/:id': ['cancel_at_period_end'],
  'DELETE /v1/subscriptions/:id': [],
  'GET /v1/invoices': ['subscription', 'limit', 'expand'],
  'POST /v1/billing_portal/:id': ['customer', 'return_url', 'locale'],
}

/** Stripe Billing on this machine: subscriptions begin with a payment, are renewed by invoices, fall behind and end. */
export function doubleOfSubscriptions(double: Double) {
  const { seconds, newId, tell, openIntent, takeMoney, payments } = double
  const subscriptions = new Map<string, Stripe.Subscription>()
  const invoices = new Map<string, Stripe.Invoice>()
  const products = new Set<string>()

  const of = (id: string) => {
    const found = subscriptions.get(id)
    if (!found) throw new Error(`There is no subscription ${id}`)
    return found
  }
  const itemOf = (id: string) => of(id).items.data[0]!
  const customerOf = ({ customer }: Stripe.Subscription) =>
    typeof customer === 'string' ? customer : customer.id
  const length = (id: string) => (itemOf(id).price.recurring?.interval === 'year' ? 365 : 30) * 86_400

  function openInvoice(id: string, reason: 'subscription_create' | 'subscription_cycle'): Stripe.Invoice {
    const item = itemOf(id)
    const amount = item.price.unit_amount ?? 0
    const { currency } = of(id)
    const intent = openIntent(amount, currency, customerOf(of(id)))
    const made = invoice({
      id: newId('in'),
      created: seconds(),
      amount,
      currency,
      customer: customerOf(of(id)),
      subscription: id,
      billing_reason: reason,
      payment: intent.id,
      clientSecret: intent.client_secret!,
      periodEnd: item.current_period_end,
    })
    invoices.set(made.id, made)
    of(id).latest_invoice = made.id
    tell('invoice.created', made)
    return made
  }
  const intentOf = (made: Stripe.Invoice) =>
    payments.get(idOf(made.payments?.data[0]?.payment.payment_intent))!
  const latestOf = (id: string) => invoices.get(idOf(of(id).latest_invoice))!

  function markPaid(id: string, made: Stripe.Invoice): void {
    Object.assign(made, { status: 'paid', amount_paid: made.amount_due, amount_remaining: 0 })
    made.payments!.data[0]!.status = 'paid'
    of(id).status = 'active'
    tell('invoice.paid', made)
    tell('customer.subscription.updated', of(id))
  }
  function fail(id: string, made: Stripe.Invoice, status: 'past_due' | 'unpaid'): void {
    made.attempt_count += 1
    const intent = intentOf(made)
    intent.last_payment_error = {
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'insufficient_funds',
    }
    of(id).status = status
    tell('invoice.payment_failed', made)
    tell('customer.subscription.updated', of(id))
  }
  function end(id: string): void {
    Object.assign(of(id), { status: 'canceled', ended_at: seconds(), canceled_at: seconds() })
    tell('customer.subscription.deleted', of(id))
  }
  const asked = (id: string, work: () => object): Answer =>
    subscriptions.has(id) ? { status: 200, body: work() } : missing(id)

  const routes: Record<string, (params: Params, id: string) => Answer> = {
    'POST /v1/products': ({ id, name }) => {
      if (products.has(String(id))) return refused('resource_already_exists', 'id')
      products.add(String(id))
      return { status: 200, body: { id, object: 'product', name } }
    },
    'POST /v1/subscriptions': ({ customer, items, metadata }) => {
      const [{ price_data: price }] = Object.values(items as object) as [{ price_data: Params }]
      if (!products.has(String(price.product)))
        return refused('resource_missing', 'items[0][price_data][product]')
      const { interval } = price.recurring as { interval: 'month' | 'year' }
      const made = subscription({
        id: newId('sub'),
        created: seconds(),
        currency: String(price.currency),
        customer: String(customer),
        amount: Number(price.unit_amount),
        interval,
        product: String(price.product),
        periodEnd: seconds() + (interval === 'year' ? 365 : 30) * 86_400,
        metadata: (metadata ?? {}) as Stripe.Metadata,
      })
      subscriptions.set(made.id, made)
      tell('customer.subscription.created', made)
      const first = openInvoice(made.id, 'subscription_create')
      return { status: 200, body: { ...made, latest_invoice: first } }
    },
    'GET /v1/subscriptions/:id': (_, id) => asked(id, () => of(id)),
    'POST /v1/subscriptions/:id': ({ cancel_at_period_end: ends }, id) =>
      asked(id, () => {
        of(id).cancel_at_period_end = ends === 'true'
        tell('customer.subscription.updated', of(id))
        return of(id)
      }),
    'DELETE /v1/subscriptions/:id': (_, id) =>
      asked(id, () => {
        end(id)
        return of(id)
      }),
    'GET /v1/invoices': ({ subscription: wanted }) => {
      const isWanted = (made: Stripe.Invoice) => made.parent?.subscription_details?.subscription === wanted
      const data = [...invoices.values()].filter(isWanted).reverse()
      return { status: 200, body: { object: 'list', data, has_more: false, url: '/v1/invoices' } }
    },
    'POST /v1/billing_portal/:id': ({ customer }) => ({
      status: 200,
      body: { object: 'billing_portal.session', url: `https://billing.stripe.test/p/${String(customer)}` },
    }),
  }

  return {
    routes,
    subscriptions,
    member: {
      /** Makes the first payment in the form. */
      joins: (id: string) => {
        takeMoney(intentOf(latestOf(id)))
        markPaid(id, latestOf(id))
      },
      /** Another period has begun, and the card was charged for it. */
      renews: (id: string) => {
        itemOf(id).current_period_end += length(id)
        const made = openInvoice(id, 'subscription_cycle')
        takeMoney(intentOf(made))
        markPaid(id, made)
      },
      /** Another period has begun, and the card was refused. */
      failsToRenew: (id: string) => {
        itemOf(id).current_period_end += length(id)
        fail(id, openInvoice(id, 'subscription_cycle'), 'past_due')
      },
      /** All tries have failed. */
      isGivenUp: (id: string) => fail(id, latestOf(id), 'unpaid'),
      /** The open period is paid after all. */
      catchesUp: (id: string) => {
        takeMoney(intentOf(latestOf(id)))
        markPaid(id, latestOf(id))
      },
      /** In the portal. */
      cancels: (id: string) => {
        of(id).cancel_at_period_end = true
        tell('customer.subscription.updated', of(id))
      },
      isOver: end,
    },
  }
}

const missing = (id: string): Answer => ({
  status: 404,
  body: {
    error: {
      type: 'invalid_request_error',
      code: 'resource_missing',
      message: `No such subscription: ${id}`,
    },
  },
})

const refused = (code: string, param: string): Answer => ({
  status: 400,
  body: { error: { type: 'invalid_request_error', code, param, message: `${param}: ${code}` } },
})

/** Stripe names an object by its id, or holds the whole of it where that was asked for. */
const idOf = (named: string | { id: string } | null | undefined): string =>
  typeof named === 'string' ? named : (named?.id ?? '')
