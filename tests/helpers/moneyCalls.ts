import { createHmac } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { env } from '@/env'
import { readGateway, replaceGateway } from '@/integrations/payments'
import { signEvent } from '@/integrations/payments/sandbox/sandboxSignature'
import { stripeClient, stripeGateway } from '@/integrations/payments/stripe'
import { openPayment } from '@/operations/billing/openPayment'
import { settlePayment } from '@/operations/billing/settlePayment'
import { presentPayment } from '@/operations/billing/presentPayment'
import { withTransaction } from '@/platform/database/transactions'
import { ask, type Answer, type Caller } from './asking'
import { newKey } from './booking'
import { openRoom } from './room'
import { sample, word, type Bar } from './samples'

/** The calls about money, each on something of its own, as they are described. */
export function moneyCalls(
  payload: () => Payload,
  owner: () => Caller,
  bar: () => Bar,
): Record<string, () => Promise<Answer>> {
  const task = async () =>
    (await payload().create({ collection: 'payment-tasks', data: sample('payment-tasks', bar()) })).id
  const decide = (decision: string) => async () =>
    ask(`POST /api/payment-tasks/${await task()}/${decision}`, {
      as: owner(),
      body: { reason: 'They called' },
    })
  return {
    chargeTask: decide('charge'),
    waiveTask: decide('waive'),
    settleTask: decide('settle'),
    replayPaymentEvent: async () => {
      const data = sample('payment-events', bar(), { about: 'other' })
      const { id } = await payload().create({ collection: 'payment-events', data })
      return ask(`POST /api/payment-events/${id}/replay`, { as: owner() })
    },
    quoteCancellation: () =>
      ask(`GET /api/reservations/${bar().reservation}/cancellation?as=venue`, { as: owner() }),
    sendPaymentLink: async () => {
      const { venue } = await openRoom(payload())
      const wish = {
        venue,
        startsAt: '2027-05-15T18:00:00.000Z',
        partySize: 2,
        status: 'held',
        guest: { name: 'Ada' },
      }
      const { body } = await ask<{ doc: { id: string } }>('POST /api/reservations', {
        as: owner(),
        body: wish,
      })
      return ask(`POST /api/reservations/${body.doc.id}/payment-link`, {
        as: owner(),
        body: { expiresAt: '2027-05-10T18:00:00+02:00', amountCents: 5_000 },
      })
    },
    actAsBankInSandbox: async () =>
      ask(`POST /api/payments/${await paid(payload(), bar())}/sandbox-bank`, {
        as: owner(),
        body: { action: 'dispute' },
      }),
    refundPayment: async () =>
      ask(`POST /api/payments/${await paid(payload(), bar())}/refund`, {
        as: owner(),
        body: { amountCents: 1_000, reason: 'goodwill' },
        headers: { 'idempotency-key': newKey() },
      }),
    receiveSandboxEvent: () => {
      const secret = createHmac('sha256', env.PAYLOAD_SECRET).update('payments sandbox').digest('hex')
      const body = eventText()
      const headers = { 'sandbox-signature': signEvent(body, secret, new Date()) }
      return ask('POST /api/payments/sandbox/webhook', { body, headers })
    },
    receiveStripeEvent: async () => {
      const [stripe, webhookSecret] = [stripeClient('sk_test_calls'), 'whsec_calls']
      replaceGateway(stripeGateway({ stripe, publishableKey: 'pk_test_calls', webhookSecret }))
      const body = eventText()
      const signature = stripe.webhooks.generateTestHeaderString({ payload: body, secret: webhookSecret })
      const answer = await ask('POST /api/payments/stripe/webhook', {
        body,
        headers: { 'stripe-signature': signature },
      })
      replaceGateway(undefined)
      return answer
    },
  }
}

/** About nothing that anybody here knows. */
const eventText = () =>
  JSON.stringify({
    id: `evt_${word()}`,
    object: 'event',
    type: 'customer.created',
    created: Math.floor(Date.now() / 1000),
    data: { object: { id: 'cus_elsewhere' } },
  })

/** A payment that the sandbox has taken. */
async function paid(payload: Payload, { venue }: Bar): Promise<string> {
  const req = await createLocalReq({}, payload)
  const money = { amountCents: 5_000, currency: 'PLN' }
  const order = {
    venueId: venue,
    purpose: 'deposit',
    reason: 'booking',
    provider: 'sandbox',
    key: word(),
  } as const
  const { id } = await withTransaction(req, () => openPayment({ ...order, ...money }, req))
  const form = await presentPayment({ id, req })
  const gateway = readGateway(payload) as { act?: (doing: object) => Promise<void> }
  await gateway.act?.({ clientSecret: form!.clientSecret, action: 'succeed' })
  await settlePayment({ id, req: await createLocalReq({}, payload) })
  return id
}
