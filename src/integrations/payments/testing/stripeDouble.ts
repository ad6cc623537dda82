import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse } from 'qs-esm'
import type Stripe from 'stripe'
import {
  balanceTransaction,
  charge,
  dispute,
  paymentIntent,
  payout,
  refund,
  setupIntent,
} from './stripeObjects'
import { doubleOfSubscriptions, KNOWN_OF_SUBSCRIPTIONS } from './stripeSubscriptions'

export type StripeDouble = Awaited<ReturnType<typeof startStripeDouble>>

type Params = Record<string, unknown>
type Answer = { status: number; body: object }
type Fault = { status: number; headers?: Record<string, string> } | 'hang' | 'cut after'

/** What may be sent to whom; everything else is refused, as Stripe does. */
const KNOWN: Record<string, readonly string[]> = {
  'POST /v1/payment_intents': [
    'amount', 'currency', 'description', 'metadata', 'automatic_payment_methods', 'receipt_email', 'customer',
    'payment_method', 'off_session', 'confirm',
  ], // prettier-ignore
  'GET /v1/payment_intents/:id': ['expand'],
  'POST /v1/payment_intents/:id/cancel': ['cancellation_reason'],
  'POST /v1/customers': ['name', 'email', 'metadata'],
  'POST /v1/setup_intents': ['customer', 'usage', 'description', 'metadata', 'automatic_payment_methods'],
  'GET /v1/setup_intents/:id': ['expand'],
  'POST /v1/setup_intents/:id/cancel': ['cancellation_reason'],
  'POST /v1/refunds': ['payment_intent', 'amount', 'reason', 'metadata'],
  'GET /v1/refunds/:id': ['expand'],
  'GET /v1/refunds': ['payment_intent', 'limit'],
  'GET /v1/disputes': ['payment_intent', 'limit'],
  'GET /v1/payouts/:id': ['expand'],
  'GET /v1/balance_transactions': ['created', 'limit', 'expand', 'starting_after'],
  ...KNOWN_OF_SUBSCRIPTIONS,
}

/** Of a charge: 1.5 % and 1 zł. */
const feeOf = (amount: number) => Math.round(amount * 0.015) + 100

/**
 * A Stripe on this machine: real states, remembered idempotency keys, refused parameters, signed events. It answers the
 * official SDK over HTTP and can be told to fail. Its clock is the caller's.
 */
export async function startStripeDouble({ now = () => Date.now() }: { now?: () => number } = {}) {
  const payments = new Map<string, Stripe.PaymentIntent>()
  const setups = new Map<string, Stripe.SetupIntent>()
  const refunds = new Map<string, Stripe.Refund>()
  const disputes = new Map<string, Stripe.Dispute>()
  const payouts = new Map<string, Stripe.Payout>()
  const charges = new Map<string, Stripe.Charge>()
  const movements: Stripe.BalanceTransaction[] = []
  const events: { id: string; type: string; created: number; object: object }[] = []
  const cards = new Map<string, string | null>()
  const remembered = new Map<string, { sent: string; answer: Answer }>()
  const calls: string[] = []
  let faults: Fault[] = []
  let nextId = 0

  const seconds = () => Math.floor(now() / 1000)
  const newId = (kind: string) => `${kind}_double${String((nextId += 1)).padStart(6, '0')}`
  const tell = (type: string, object: object) =>
    events.push({ id: newId('evt'), type, created: seconds(), object: structuredClone(object) })

  function takeMoney(intent: Stripe.PaymentIntent): void {
    const { amount, currency, id } = intent
    const fee = feeOf(amount)
    const made = charge({ id: newId('ch'), amount, currency, created: seconds(), payment_intent: id })
    const balance = balanceTransaction({
      id: newId('txn'),
      amount,
      currency,
      fee,
      created: seconds(),
      type: 'charge',
      source: made,
    })
    made.balance_transaction = balance.id
    charges.set(made.id, made)
    movements.push(balance)
    Object.assign(intent, {
      status: 'succeeded',
      amount_received: amount,
      latest_charge: made.id,
      last_payment_error: null,
      next_action: null,
    })
    tell('payment_intent.succeeded', intent)
  }

  const openIntent = (amount: number, currency: string, customer: string): Stripe.PaymentIntent => {
    const intent = paymentIntent({ id: newId('pi'), amount, currency, customer, created: seconds() })
    payments.set(intent.id, intent)
    tell('payment_intent.created', intent)
    return intent
  }
  const billing = doubleOfSubscriptions({ seconds, newId, tell, openIntent, takeMoney, payments })

  const routes: Record<string, (params: Params, id: string) => Answer> = {
    ...billing.routes,
    'POST /v1/payment_intents': (params) => {
      const amount = Number(params.amount)
      if (!Number.isInteger(amount) || amount < 200) return refused('amount_too_small', 'amount')
      const intent = paymentIntent({
        id: newId('pi'),
        amount,
        currency: String(params.currency),
        created: seconds(),
        description: textOrNull(params.description),
        receipt_email: textOrNull(params.receipt_email),
        customer: textOrNull(params.customer),
        payment_method: textOrNull(params.payment_method),
        metadata: (params.metadata ?? {}) as Stripe.Metadata,
      })
      payments.set(intent.id, intent)
      tell('payment_intent.created', intent)
      if (params.confirm !== 'true') return { status: 200, body: intent }

      const card = textOrNull(params.payment_method)
      if (!card || !cards.has(card)) return refused('resource_missing', 'payment_method')
      const decline = cards.get(card) ?? null
      if (!decline) {
        takeMoney(intent)
        return { status: 200, body: intent }
      }
      intent.last_payment_error = {
        type: 'card_error',
        code: 'card_declined',
        decline_code: decline,
      }
      tell('payment_intent.payment_failed', intent)
      const error = {
        type: 'card_error',
        code: 'card_declined',
        decline_code: decline,
        payment_intent: intent,
      }
      return { status: 402, body: { error } }
    },
    'GET /v1/payment_intents/:id': ({ expand }, id) => {
      const intent = payments.get(id)
      if (!intent) return missing('payment_intent', id)
      const wanted = [expand ?? []].flat().map(String)
      return {
        status: 200,
        body: wanted.some((path) => path.startsWith('latest_charge')) ? expanded(intent) : intent,
      }
    },
    'POST /v1/payment_intents/:id/cancel': (_, id) => {
      const intent = payments.get(id)
      if (!intent) return missing('payment_intent', id)
      if (intent.status === 'succeeded' || intent.status === 'canceled' || intent.status === 'processing')
        return refused('payment_intent_unexpected_state', 'intent')
      Object.assign(intent, { status: 'canceled', canceled_at: seconds() })
      tell('payment_intent.canceled', intent)
      return { status: 200, body: intent }
    },
    'POST /v1/customers': (params) => ({
      status: 200,
      body: { object: 'customer', ...params, id: newId('cus') },
    }),
    'POST /v1/setup_intents': (params) => {
      const intent = setupIntent({
        id: newId('seti'),
        created: seconds(),
        customer: textOrNull(params.customer),
        description: textOrNull(params.description),
        metadata: (params.metadata ?? {}) as Stripe.Metadata,
      })
      setups.set(intent.id, intent)
      return { status: 200, body: intent }
    },
    'GET /v1/setup_intents/:id': (_, id) => {
      const intent = setups.get(id)
      return intent ? { status: 200, body: intent } : missing('setup_intent', id)
    },
    'POST /v1/setup_intents/:id/cancel': (_, id) => {
      const intent = setups.get(id)
      if (!intent) return missing('setup_intent', id)
      if (intent.status === 'succeeded' || intent.status === 'canceled')
        return refused('setup_intent_unexpected_state', 'intent')
      intent.status = 'canceled'
      return { status: 200, body: intent }
    },
    'POST /v1/refunds': (params) => {
      const intent = payments.get(String(params.payment_intent))
      if (!intent) return missing('payment_intent', String(params.payment_intent))
      const paid = chargeOf(intent)
      if (!paid) return refused('charge_not_captured', 'payment_intent')
      const amount = Number(params.amount ?? paid.amount - paid.amount_refunded)
      if (amount <= 0 || paid.amount_refunded + amount > paid.amount)
        return refused(paid.refunded ? 'charge_already_refunded' : 'amount_too_large', 'amount')
      paid.amount_refunded += amount
      paid.refunded = paid.amount_refunded === paid.amount
      const made = refund({
        id: newId('re'),
        amount,
        currency: paid.currency,
        created: seconds(),
        charge: paid.id,
        payment_intent: intent.id,
        metadata: (params.metadata ?? {}) as Stripe.Metadata,
      })
      refunds.set(made.id, made)
      const { id, currency, created } = made
      movements.push(
        balanceTransaction({
          id: newId('txn'),
          amount: -amount,
          currency,
          fee: 0,
          created,
          type: 'refund',
          source: made,
        }),
      )
      tell('refund.created', { ...made, id })
      return { status: 200, body: made }
    },
    'GET /v1/refunds/:id': (_, id) => {
      const made = refunds.get(id)
      return made ? { status: 200, body: made } : missing('refund', id)
    },
    'GET /v1/refunds': ({ payment_intent: of }) => listOf(refunds, (made) => made.payment_intent === of),
    'GET /v1/disputes': ({ payment_intent: of }) => listOf(disputes, (one) => one.payment_intent === of),
    'GET /v1/payouts/:id': (_, id) => {
      const sent = payouts.get(id)
      return sent ? { status: 200, body: sent } : missing('payout', id)
    },
    'GET /v1/balance_transactions': ({ created, limit, starting_after: after }) => {
      const { gte = '0', lt = 'Infinity' } = (created ?? {}) as { gte?: string; lt?: string }
      const within = movements
        .filter((one) => one.created >= Number(gte) && one.created < Number(lt))
        .reverse()
      const from = after ? within.findIndex(({ id }) => id === after) + 1 : 0
      const page = within.slice(from, from + Number(limit ?? 10))
      const has_more = from + page.length < within.length
      return { status: 200, body: { object: 'list', data: page, has_more, url: '/v1/balance_transactions' } }
    },
  }

  const chargeOf = ({ latest_charge: made }: Stripe.PaymentIntent) =>
    typeof made === 'string' ? charges.get(made) : undefined
  const expanded = (intent: Stripe.PaymentIntent) => {
    const paid = chargeOf(intent)
    const balance = movements.find(({ id }) => id === paid?.balance_transaction)
    return { ...intent, latest_charge: paid ? { ...paid, balance_transaction: balance ?? null } : null }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://double')
    const [, , collection = '', id = '', verb] = url.pathname.split('/')
    const route = `${request.method} /v1/${collection}${id ? '/:id' : ''}${verb ? `/${verb}` : ''}`
    calls.push(route)
    const fault = faults.shift()
    if (fault === 'hang') return
    if (fault && fault !== 'cut after') {
      const error = { type: fault.status === 429 ? 'invalid_request_error' : 'api_error' }
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers })
      response.end(JSON.stringify({ error }))
      return
    }
    const text = request.method === 'POST' ? await readText(request) : url.search.slice(1)
    const { status, body } = perform(route, id, text, request.headers['idempotency-key'])
    if (fault === 'cut after') {
      response.destroy()
      return
    }
    response.writeHead(status, { 'content-type': 'application/json', 'request-id': newId('req') })
    response.end(JSON.stringify(body))
  }

  /** The same key brings the same answer; with another body it is a mistake of the caller. */
  function perform(route: string, id: string, text: string, key: string | string[] | undefined): Answer {
    const known = KNOWN[route]
    if (!known) return { status: 404, body: { error: { type: 'invalid_request_error', message: route } } }
    const params = parse(text) as Params
    const unknown = Object.keys(params).find((name) => !known.includes(name))
    if (unknown) return refused('parameter_unknown', unknown)
    if (typeof key !== 'string' || !route.startsWith('POST')) return routes[route]!(params, id)

    const sent = `${route} ${id} ${text}`
    const before = remembered.get(key)
    if (before && before.sent !== sent) return { status: 400, body: { error: { type: 'idempotency_error' } } }
    if (before) return before.answer
    const made = structuredClone(routes[route]!(params, id))
    remembered.set(key, { sent, answer: made })
    return made
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  const paymentOf = (id: string) => {
    const intent = payments.get(id)
    if (!intent) throw new Error(`There is no payment ${id}`)
    return intent
  }
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    calls,
    events,
    payments,
    refunds,
    subscriptions: billing.subscriptions,
    member: billing.member,
    /** The next calls meet these, in order. `cut after`: it is done, and the answer is lost. */
    failNext: (...next: Fault[]) => void (faults = next),
    guest: {
      pays: (id: string) => takeMoney(paymentOf(id)),
      isDeclined: (id: string, decline = 'insufficient_funds') => {
        const intent = paymentOf(id)
        intent.status = 'requires_payment_method'
        intent.last_payment_error = {
          type: 'card_error',
          code: 'card_declined',
          decline_code: decline,
        }
        tell('payment_intent.payment_failed', intent)
      },
      isAskedByBank: (id: string) => {
        paymentOf(id).status = 'requires_action'
        tell('payment_intent.requires_action', paymentOf(id))
      },
      paysSlowly: (id: string) => {
        paymentOf(id).status = 'processing'
        tell('payment_intent.processing', paymentOf(id))
      },
      /** With `decline` the card is saved and will be refused when it is charged. */
      savesCard: (id: string, { decline = null }: { decline?: string | null } = {}) => {
        const intent = setups.get(id)
        if (!intent) throw new Error(`There is no saving of a card ${id}`)
        const card = newId('pm')
        cards.set(card, decline)
        Object.assign(intent, { status: 'succeeded', payment_method: card })
        tell('setup_intent.succeeded', intent)
      },
      disputes: (id: string) => {
        const paid = chargeOf(paymentOf(id))
        if (!paid) throw new Error(`Nothing was paid by ${id}`)
        paid.disputed = true
        const { amount, currency } = paid
        const made = dispute({
          id: newId('dp'),
          amount,
          currency,
          charge: paid.id,
          payment_intent: id,
          created: seconds(),
        })
        disputes.set(made.id, made)
        tell('charge.dispute.created', made)
        return made.id
      },
      /** The bank has decided: for the house, or for its customer. */
      disputeEnds: (disputeId: string, status: 'won' | 'lost') => {
        const made = disputes.get(disputeId)
        if (!made) throw new Error(`There is no dispute ${disputeId}`)
        made.status = status
        tell('charge.dispute.closed', made)
      },
    },
    house: {
      /** The owner gives money back in Stripe's own dashboard. */
      refunds: (id: string, amount: number) => {
        const answer = routes['POST /v1/refunds']!({ payment_intent: id, amount }, '')
        return (answer.body as Stripe.Refund).id
      },
      /** What the bank answers to a refund that was thought done. */
      refundFails: (refundId: string) => {
        const made = refunds.get(refundId)
        const paid = made && typeof made.charge === 'string' && charges.get(made.charge)
        if (!made || !paid) throw new Error(`There is no refund ${refundId}`)
        Object.assign(made, { status: 'failed', failure_reason: 'expired_or_canceled_card' })
        paid.amount_refunded -= made.amount
        paid.refunded = false
        tell('refund.failed', made)
      },
      isPaidOut: (amount: number, currency = 'pln') => {
        const created = seconds()
        const sent = payout({ id: newId('po'), amount, currency, created, arrival_date: created })
        payouts.set(sent.id, sent)
        movements.push(
          balanceTransaction({
            id: newId('txn'),
            amount: -amount,
            currency,
            fee: 0,
            created,
            type: 'payout',
            source: sent.id,
          }),
        )
        tell('payout.paid', sent)
        return sent.id
      },
    },
    /** The body and the signature of an event, as they are delivered. */
    sign: (stripe: Stripe, place: number, secret: string, at = now()) => {
      const { id, type, created, object } = events.at(place)!
      const payload = JSON.stringify({ id, object: 'event', type, created, data: { object } })
      const timestamp = Math.floor(at / 1000)
      return { payload, signature: stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp }) }
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** As Stripe lists: the newest first. */
const listOf = <One>(all: Map<string, One>, isWanted: (one: One) => boolean): Answer => ({
  status: 200,
  body: { object: 'list', data: [...all.values()].filter(isWanted).reverse(), has_more: false, url: '/' },
})

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

const refused = (code: string, param: string): Answer => ({
  status: 400,
  body: { error: { type: 'invalid_request_error', code, param, message: `${param}: ${code}` } },
})

const missing = (kind: string, id: string): Answer => ({
  status: 404,
  body: {
    error: { type: 'invalid_request_error', code: 'resource_missing', message: `No such ${kind}: ${id}` },
  },
})

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
