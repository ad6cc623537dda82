import type Stripe from 'stripe'

type SubscriptionFacts = Pick<Stripe.Subscription, 'id' | 'created' | 'currency' | 'customer'> & {
  amount: number
  interval: 'month' | 'year'
  product: string
  periodEnd: number
  metadata: Stripe.Metadata
}

/** A subscription as Stripe would send it, with what our code looks at filled in. */
export function subscription(facts: SubscriptionFacts): Stripe.Subscription {
  const { id, created, currency, customer, metadata } = facts
  return {
    id,
    object: 'subscription',
    application: null,
    application_fee_percent: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: created,
    billing_cycle_anchor_config: null,
    billing_mode: { flexible: null, type: 'classic' },
    billing_schedules: [],
    billing_thresholds: null,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    cancellation_details: null,
    collection_method: 'charge_automatically',
    created,
    currency,
    customer,
    customer_account: null,
    days_until_due: null,
    default_payment_method: null,
    default_source: null,
    description: null,
    discounts: [],
    ended_at: null,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: 'self' },
    },
    items: { object: 'list', data: [itemOf(facts)], has_more: false, url: '/v1/subscription_items' },
    latest_invoice: null,
    livemode: false,
    managed_payments: null,
    metadata,
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    pause_collection: null,
    payment_settings: null,
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    start_date: created,
    status: 'incomplete',
    test_clock: null,
    transfer_data: null,
    trial_end: null,
    trial_settings: null,
    trial_start: null,
  } satisfies Stripe.Subscription
}

function itemOf(facts: SubscriptionFacts): Stripe.SubscriptionItem {
  const { id, created, periodEnd } = facts
  return {
    id: `si_${id}`,
    object: 'subscription_item',
    billing_thresholds: null,
    created,
    current_period_end: periodEnd,
    current_period_start: created,
    current_trial: null,
    discounts: [],
    metadata: {},
    plan: planOf(facts),
    price: priceOf(facts),
    quantity: 1,
    subscription: id,
    tax_rates: [],
  } satisfies Stripe.SubscriptionItem
}

const planOf = ({ id, created, currency, amount, interval, product }: SubscriptionFacts): Stripe.Plan =>
  ({
    id: `plan_${id}`,
    object: 'plan',
    active: true,
    amount,
    amount_decimal: null,
    billing_scheme: 'per_unit',
    created,
    currency,
    interval,
    interval_count: 1,
    livemode: false,
    metadata: {},
    meter: null,
    nickname: null,
    product,
    tiers_mode: null,
    transform_usage: null,
    trial_period_days: null,
    usage_type: 'licensed',
  }) satisfies Stripe.Plan

const priceOf = ({ id, created, currency, amount, interval, product }: SubscriptionFacts): Stripe.Price =>
  ({
    id: `price_${id}`,
    object: 'price',
    active: true,
    billing_scheme: 'per_unit',
    created,
    currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product,
    recurring: {
      interval,
      interval_count: 1,
      meter: null,
      trial_period_days: null,
      usage_type: 'licensed',
    },
    tax_behavior: null,
    tiers_mode: null,
    transform_quantity: null,
    type: 'recurring',
    unit_amount: amount,
    unit_amount_decimal: null,
  }) satisfies Stripe.Price

type InvoiceFacts = {
  id: string
  created: number
  amount: number
  currency: string
  customer: string
  subscription: string
  billing_reason: 'subscription_create' | 'subscription_cycle'
  payment: string
  clientSecret: string
  periodEnd: number
}

/** What is asked of a member for one period, with the payment it waits for. */
export const invoice = (facts: InvoiceFacts): Stripe.Invoice =>
  ({
    id: facts.id,
    object: 'invoice',
    account_country: 'PL',
    account_name: null,
    account_tax_ids: null,
    amount_due: facts.amount,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_remaining: facts.amount,
    amount_shipping: 0,
    application: null,
    attempt_count: 0,
    attempted: false,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    automatically_finalizes_at: null,
    billing_reason: facts.billing_reason,
    collection_method: 'charge_automatically',
    confirmation_secret: { client_secret: facts.clientSecret, type: 'payment_intent' },
    created: facts.created,
    currency: facts.currency,
    custom_fields: null,
    customer: facts.customer,
    customer_account: null,
    customer_address: null,
    customer_email: null,
    customer_name: null,
    customer_phone: null,
    customer_shipping: null,
    customer_tax_exempt: null,
    default_payment_method: null,
    default_source: null,
    default_tax_rates: [],
    description: null,
    discounts: [],
    due_date: null,
    effective_at: facts.created,
    ending_balance: 0,
    footer: null,
    from_invoice: null,
    issuer: { type: 'self' },
    last_finalization_error: null,
    latest_revision: null,
    lines: { object: 'list', data: [lineOf(facts)], has_more: false, url: '/v1/invoices/lines' },
    livemode: false,
    metadata: {},
    next_payment_attempt: null,
    number: null,
    on_behalf_of: null,
    parent: {
      quote_details: null,
      subscription_details: { metadata: {}, subscription: facts.subscription },
      type: 'subscription_details',
    },
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    payments: {
      object: 'list',
      data: [invoicePayment(facts)],
      has_more: false,
      url: '/v1/invoice_payments',
    },
    period_end: facts.created,
    period_start: facts.created,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: null,
    shipping_cost: null,
    shipping_details: null,
    starting_balance: 0,
    statement_descriptor: null,
    status: 'open',
    status_transitions: {
      finalized_at: facts.created,
      marked_uncollectible_at: null,
      paid_at: null,
      voided_at: null,
    },
    subtotal: facts.amount,
    subtotal_excluding_tax: facts.amount,
    test_clock: null,
    total: facts.amount,
    total_discount_amounts: [],
    total_excluding_tax: facts.amount,
    total_pretax_credit_amounts: [],
    total_taxes: [],
    webhooks_delivered_at: null,
  }) satisfies Stripe.Invoice

const lineOf = ({ id, amount, currency, created, periodEnd, subscription: of }: InvoiceFacts) =>
  ({
    id: `il_${id}`,
    object: 'line_item',
    amount,
    currency,
    description: null,
    discount_amounts: [],
    discountable: true,
    discounts: [],
    invoice: id,
    livemode: false,
    metadata: {},
    parent: null,
    period: { start: created, end: periodEnd },
    pretax_credit_amounts: [],
    pricing: null,
    quantity: 1,
    quantity_decimal: null,
    subscription: of,
    subtotal: amount,
    taxes: [],
  }) satisfies Stripe.InvoiceLineItem

const invoicePayment = ({ id, amount, currency, created, payment }: InvoiceFacts): Stripe.InvoicePayment =>
  ({
    id: `inpay_${id}`,
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: amount,
    created,
    currency,
    invoice: id,
    is_default: true,
    livemode: false,
    payment: { payment_intent: payment, type: 'payment_intent' },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  }) satisfies Stripe.InvoicePayment
