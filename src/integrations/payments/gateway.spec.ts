import type Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { IntegrationError } from '../IntegrationError'
import { BadSignature, type Movement, type PaymentGateway } from './gateway'
import { stripeClient, stripeGateway } from './stripe'
import { startStripeDouble, type StripeDouble } from './testing/stripeDouble'

const secret = 'whsec_double'
const noon = Date.parse('2027-05-15T10:00:00Z')
let double: StripeDouble
let stripe: Stripe
let gateway: PaymentGateway
let turn = 0

beforeAll(async () => {
  double = await startStripeDouble({ now: () => noon })
  stripe = stripeClient('sk_test_double', {
    host: double.host,
    port: double.port,
    protocol: 'http',
    timeout: 300,
  })
  gateway = stripeGateway({ stripe, publishableKey: 'pk_test_double', webhookSecret: secret })
})
afterAll(() => double.close())
beforeEach(() => double.failNext())

const order = (changes: object = {}) => {
  turn += 1
  const paymentId = `payment-${turn}`
  const money = { amountCents: 15_000, currency: 'PLN' }
  return { ...money, key: `begin-${turn}`, paymentId, description: 'Eliksir, Saturday', ...changes }
}
const paid = async () => {
  const { providerId } = await gateway.beginPayment(order())
  double.guest.pays(providerId)
  return providerId
}

describe('a payment', () => {
  it('is opened, finished by the guest, and read with what the provider keeps', async () => {
    const wanted = order({ receiptEmail: 'zofia@example.com' })
    const begun = await gateway.beginPayment(wanted)
    expect(begun).toMatchObject({
      state: 'open',
      clientSecret: expect.stringContaining('_secret_') as string,
    })
    double.guest.pays(begun.providerId)
    expect(await gateway.readPayment(begun.providerId)).toEqual({
      providerId: begun.providerId,
      paymentId: wanted.paymentId,
      state: 'paid',
      amountCents: 15_000,
      receivedCents: 15_000,
      refundedCents: 0,
      feeCents: 325,
      currency: 'PLN',
      decline: null,
      isDisputed: false,
    })
  })

  it('that is declined stays open and says why; one that the bank asks about waits for the guest', async () => {
    const { providerId } = await gateway.beginPayment(order())
    double.guest.isDeclined(providerId)
    expect(await gateway.readPayment(providerId)).toMatchObject({
      state: 'open',
      decline: 'insufficient_funds',
    })
    double.guest.isAskedByBank(providerId)
    expect(await gateway.readPayment(providerId)).toMatchObject({ state: 'needsGuest' })
    double.guest.paysSlowly(providerId)
    expect(await gateway.readPayment(providerId)).toMatchObject({ state: 'processing' })
  })

  it('asked for twice with one key is one payment; another order with that key is refused for good', async () => {
    const wanted = order()
    const [first, second] = [await gateway.beginPayment(wanted), await gateway.beginPayment(wanted)]
    expect(second.providerId).toBe(first.providerId)
    const failure = await failureOf(gateway.beginPayment({ ...wanted, amountCents: 20_000 }))
    expect(failure).toMatchObject({ retryable: false })
  })

  it('is one payment when the answer was lost on the way', async () => {
    double.failNext('cut after')
    const before = double.payments.size
    await gateway.beginPayment(order())
    expect(double.payments.size).toBe(before + 1)
  })

  it('is given up, unless the money was faster', async () => {
    const { providerId } = await gateway.beginPayment(order())
    expect(await gateway.cancelPayment(providerId, `cancel-${turn}`)).toMatchObject({ state: 'cancelled' })
    const fast = await paid()
    expect(await gateway.cancelPayment(fast, `cancel-fast-${turn}`)).toMatchObject({ state: 'paid' })
  })
})

describe('a saved card', () => {
  const guarantee = async (decline: string | null = null) => {
    turn += 1
    const who = { paymentId: `payment-${turn}`, name: 'Zofia Nowak', email: 'zofia@example.com' }
    const { providerId } = await gateway.beginGuarantee({
      ...who,
      key: `save-${turn}`,
      description: 'Saturday',
    })
    expect(await gateway.readGuarantee(providerId)).toMatchObject({ state: 'open', card: null })
    double.guest.savesCard(providerId, { decline })
    return (await gateway.readGuarantee(providerId)).card!
  }

  it('is charged without its owner there', async () => {
    const card = await guarantee()
    expect(await gateway.chargeSavedCard({ ...order(), card })).toMatchObject({
      state: 'paid',
      receivedCents: 15_000,
    })
  })

  it('that is refused then leaves the payment open and says why', async () => {
    const card = await guarantee('do_not_honor')
    const seen = await gateway.chargeSavedCard({ ...order(), card })
    expect(seen).toMatchObject({ state: 'open', receivedCents: 0, decline: 'do_not_honor' })
  })

  it('is forgotten when it was not saved in time', async () => {
    turn += 1
    const who = { paymentId: `payment-${turn}`, name: 'Ada', description: 'Saturday' }
    const { providerId } = await gateway.beginGuarantee({ ...who, key: `save-${turn}` })
    expect(await gateway.cancelGuarantee(providerId, `drop-${turn}`)).toMatchObject({ state: 'cancelled' })
  })
})

describe('a refund', () => {
  it('goes back in part and whole, and never twice or beyond what was paid', async () => {
    const providerId = await paid()
    const refundOf = (amountCents: number, refundId: string) =>
      gateway.refund({ key: refundId, providerId, amountCents, refundId })
    const first = await refundOf(9_000, `part-${turn}`)
    expect(first).toMatchObject({ state: 'done', amountCents: 9_000, refundId: `part-${turn}` })
    expect((await refundOf(9_000, `part-${turn}`)).providerId).toBe(first.providerId)
    expect(await failureOf(refundOf(6_001, `much-${turn}`))).toMatchObject({ retryable: false })
    await refundOf(6_000, `rest-${turn}`)
    expect(await gateway.readPayment(providerId)).toMatchObject({
      refundedCents: 15_000,
      receivedCents: 15_000,
    })
    expect(await gateway.readRefund(first.providerId)).toMatchObject({ paymentProviderId: providerId })
  })
})

describe('an event', () => {
  const delivered = (place = -1, at = noon, with_ = secret) => double.sign(stripe, place, with_, at)
  const read = ({ payload, signature }: { payload: string; signature: string | null }, at = noon) =>
    gateway.readEvent(Buffer.from(payload), signature, new Date(at))

  it('says what it is about; a refund names its payment', async () => {
    const providerId = await paid()
    expect(read(delivered())).toMatchObject({
      about: 'payment',
      objectId: providerId,
      type: 'payment_intent.succeeded',
    })
    await gateway.refund({ key: `r-${turn}`, providerId, amountCents: 100, refundId: 'r' })
    expect(read(delivered())).toMatchObject({ about: 'refund', objectId: providerId })
    double.guest.disputes(providerId)
    expect(read(delivered())).toMatchObject({ about: 'dispute', objectId: providerId })
    expect(await gateway.readPayment(providerId)).toMatchObject({ isDisputed: true })
  })

  it('of somebody else, changed on the way, without a signature or kept too long is refused', async () => {
    await paid()
    const { payload, signature } = delivered()
    expect(() => read({ payload: payload.replace('succeeded', 'failed'), signature })).toThrow(BadSignature)
    expect(() => read({ payload, signature: null })).toThrow(BadSignature)
    expect(() => read({ payload, signature: 'v1=nonsense' })).toThrow(BadSignature)
    expect(() => read(delivered(-1, noon, 'whsec_other'))).toThrow(BadSignature)
    expect(() => read({ payload, signature }, noon + 400_000)).toThrow(BadSignature)
  })
})

describe('trouble at the provider', () => {
  const again = { status: 500 } as const

  it('that passes is tried again, with the same key', async () => {
    double.failNext(again)
    await gateway.beginPayment(order())
    expect(double.calls.slice(-2)).toEqual(['POST /v1/payment_intents', 'POST /v1/payment_intents'])
  })

  it.each([
    ['that does not pass', [again, again, again], true],
    ['a limit', Array.from({ length: 3 }, () => ({ status: 429, headers: { 'retry-after': '7' } })), true],
    ['silence', ['hang', 'hang', 'hang'] as const, true],
    ['a wrong key', [{ status: 401 }], true],
    ['a mistake of ours', [{ status: 400 }], false],
  ])('%s is a failure that says whether to come back', async (_, faults, retryable) => {
    double.failNext(...faults)
    expect(await failureOf(gateway.beginPayment(order()))).toMatchObject({ provider: 'stripe', retryable })
  })
})

it('everything that moved is listed, oldest first, however much it was', async () => {
  for (let count = 0; count < 101; count += 1) await paid()
  const moved = await movementsSince(noon)
  expect(moved.length).toBeGreaterThan(101)
  expect(new Set(moved.map(({ providerId }) => providerId)).size).toBe(moved.length)
  expect(moved.at(-1)).toMatchObject({ kind: 'charge', amountCents: 15_000, feeCents: 325, currency: 'PLN' })
  expect(await movementsSince(noon + 1000)).toEqual([])
})

async function movementsSince(ms: number): Promise<Movement[]> {
  const moved: Movement[] = []
  for await (const one of gateway.listMovements(new Date(ms), new Date(ms + 1000))) moved.push(one)
  return moved
}

async function failureOf(call: Promise<unknown>): Promise<IntegrationError> {
  const failure: unknown = await call.catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(IntegrationError)
  return failure as IntegrationError
}
