import Stripe from 'stripe'
import { asStripeFailure } from './asStripeFailure'
import type { GuaranteeOrder, PaymentGateway, PaymentOrder } from './gateway'
import { BadSignature } from './gateway'
import { seenDispute, seenGuarantee, seenMovement, seenPayment, seenPayout, seenRefund } from './seenByStripe'
import { eventOf } from './stripeEvents'
import { stripeSubscriptions } from './stripeSubscriptions'

type Options = { stripe: Stripe; publishableKey: string; webhookSecret: string }

/** Seconds for which a signed event is believed: Stripe's own advice. */
const TOLERANCE_S = 300

/** How our code speaks to Stripe: one version of its API, whatever the account is set to. */
export const stripeClient = (
  secretKey: string,
  options: { host?: string; port?: number; protocol?: 'http' | 'https'; timeout?: number } = {},
): Stripe =>
  new Stripe(secretKey, {
    apiVersion: '2026-10-28.endive',
    // Its own retries carry the same idempotency key.
    maxNetworkRetries: 2,
    timeout: 10_000,
    telemetry: false,
    ...options,
  })

export const stripeGateway = ({ stripe, publishableKey, webhookSecret }: Options): PaymentGateway => {
  const readPayment = (providerId: string) =>
    asStripeFailure(async () =>
      seenPayment(await stripe.paymentIntents.retrieve(providerId, { expand: [FEE_OF_CHARGE] })),
    )
  const readGuarantee = (providerId: string) =>
    asStripeFailure(async () => seenGuarantee(await stripe.setupIntents.retrieve(providerId)))

  return {
    provider: 'stripe',
    publishableKey,
    readPayment,
    readGuarantee,
    ...stripeSubscriptions(stripe),

    beginPayment: (order: PaymentOrder) =>
      asStripeFailure(async () => {
        const intent = await stripe.paymentIntents.create(
          {
            amount: order.amountCents,
            currency: order.currency.toLowerCase(),
            description: order.description,
            metadata: { paymentId: order.paymentId },
            automatic_payment_methods: { enabled: true },
            ...(order.receiptEmail ? { receipt_email: order.receiptEmail } : {}),
          },
          { idempotencyKey: order.key },
        )
        return { providerId: intent.id, clientSecret: secretOf(intent), state: seenPayment(intent).state }
      }),

    beginGuarantee: ({ key, paymentId, name, email, description }: GuaranteeOrder) =>
      asStripeFailure(async () => {
        const metadata = { paymentId }
        const customer = await stripe.customers.create(
          { name, metadata, ...(email ? { email } : {}) },
          { idempotencyKey: `${key}-customer` },
        )
        const intent = await stripe.setupIntents.create(
          {
            customer: customer.id,
            usage: 'off_session',
            description,
            metadata,
            automatic_payment_methods: { enabled: true },
          },
          { idempotencyKey: key },
        )
        return { providerId: intent.id, clientSecret: secretOf(intent), state: seenGuarantee(intent).state }
      }),

    resumePayment: (providerId) =>
      asStripeFailure(async () => {
        const intent = await stripe.paymentIntents.retrieve(providerId)
        return { providerId, clientSecret: secretOf(intent), state: seenPayment(intent).state }
      }),

    resumeGuarantee: (providerId) =>
      asStripeFailure(async () => {
        const intent = await stripe.setupIntents.retrieve(providerId)
        return { providerId, clientSecret: secretOf(intent), state: seenGuarantee(intent).state }
      }),

    cancelPayment: (providerId, key) =>
      asStripeFailure(async () => {
        try {
          const options = { idempotencyKey: key }
          return seenPayment(await stripe.paymentIntents.cancel(providerId, {}, options))
        } catch (error) {
          if (!isTooLate(error)) throw error
          return await readPayment(providerId)
        }
      }),

    cancelGuarantee: (providerId, key) =>
      asStripeFailure(async () => {
        try {
          const options = { idempotencyKey: key }
          return seenGuarantee(await stripe.setupIntents.cancel(providerId, {}, options))
        } catch (error) {
          if (!isTooLate(error)) throw error
          return await readGuarantee(providerId)
        }
      }),

    chargeSavedCard: ({ key, paymentId, amountCents, currency, card, description }) =>
      asStripeFailure(async () => {
        try {
          const intent = await stripe.paymentIntents.create(
            {
              amount: amountCents,
              currency: currency.toLowerCase(),
              customer: card.customerId,
              payment_method: card.cardId,
              off_session: true,
              confirm: true,
              description,
              metadata: { paymentId },
            },
            { idempotencyKey: key },
          )
          return await readPayment(intent.id)
        } catch (error) {
          // The bank has said no, or wants its customer there: the payment stands open, and that is the answer.
          const declined = error instanceof Stripe.errors.StripeCardError ? error.payment_intent : undefined
          if (!declined) throw error
          return seenPayment(declined)
        }
      }),

    refund: ({ key, providerId, amountCents, refundId }) =>
      asStripeFailure(async () =>
        seenRefund(
          await stripe.refunds.create(
            {
              payment_intent: providerId,
              amount: amountCents,
              reason: 'requested_by_customer',
              metadata: { refundId },
            },
            { idempotencyKey: key },
          ),
        ),
      ),

    readRefund: (providerId) =>
      asStripeFailure(async () => seenRefund(await stripe.refunds.retrieve(providerId))),

    listRefunds: (paymentProviderId) =>
      asStripeFailure(async () => {
        const { data } = await stripe.refunds.list({ payment_intent: paymentProviderId, limit: 100 })
        return data.map(seenRefund).reverse()
      }),

    listDisputes: (paymentProviderId) =>
      asStripeFailure(async () => {
        const { data } = await stripe.disputes.list({ payment_intent: paymentProviderId, limit: 100 })
        return data.map(seenDispute).reverse()
      }),

    readPayout: (providerId) =>
      asStripeFailure(async () => seenPayout(await stripe.payouts.retrieve(providerId))),

    readEvent: (body, signature, now) => {
      try {
        const text = Buffer.from(body)
        return eventOf(
          stripe.webhooks.constructEvent(
            text,
            signature ?? '',
            webhookSecret,
            TOLERANCE_S,
            undefined,
            now.getTime(),
          ),
        )
      } catch (error) {
        if (error instanceof Stripe.errors.StripeSignatureVerificationError) throw new BadSignature()
        throw error
      }
    },

    listMovements: async function* (since, until) {
      const created = { gte: secondsOf(since), lt: secondsOf(until) }
      let startingAfter: string | undefined
      const found: Stripe.BalanceTransaction[] = []
      do {
        const page = await asStripeFailure(() =>
          stripe.balanceTransactions.list({
            created,
            limit: 100,
            expand: ['data.source'],
            ...(startingAfter ? { starting_after: startingAfter } : {}),
          }),
        )
        found.push(...page.data)
        startingAfter = page.has_more ? page.data.at(-1)?.id : undefined
      } while (startingAfter)
      for (const movement of found.reverse()) yield seenMovement(movement)
    },
  }
}

const FEE_OF_CHARGE = 'latest_charge.balance_transaction'

const secondsOf = (date: Date) => Math.floor(date.getTime() / 1000)

function secretOf({ client_secret: secret }: { client_secret: string | null }): string {
  if (!secret) throw new Error('Stripe has opened a payment without a client secret')
  return secret
}

/** It has been paid, or cancelled, in between. */
const isTooLate = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError &&
  (error.code === 'payment_intent_unexpected_state' || error.code === 'setup_intent_unexpected_state')
