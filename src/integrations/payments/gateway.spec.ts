import type Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stripeClient, stripeGateway } from './stripe'
import type { PaymentGateway } from './gateway'
import { failureOf, keepsGatewayContract, movementsOf } from './testing/gatewayContract'
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

const inForm = (act: () => void) => {
  act()
  return Promise.resolve()
}

keepsGatewayContract({
  provider: 'stripe',
  now: noon,
  gateway: () => gateway,
  guest: {
    pays: (id) => inForm(() => double.guest.pays(id)),
    isDeclined: (id, decline) => inForm(() => double.guest.isDeclined(id, decline)),
    isAskedByBank: (id) => inForm(() => double.guest.isAskedByBank(id)),
    paysSlowly: (id) => inForm(() => double.guest.paysSlowly(id)),
    savesCard: (id, decline) => inForm(() => double.guest.savesCard(id, { decline })),
  },
  member: {
    joins: (id) => inForm(() => double.member.joins(id)),
    renews: (id) => inForm(() => double.member.renews(id)),
    failsToRenew: (id) => inForm(() => double.member.failsToRenew(id)),
    isGivenUp: (id) => inForm(() => double.member.isGivenUp(id)),
    catchesUp: (id) => inForm(() => double.member.catchesUp(id)),
    cancels: (id) => inForm(() => double.member.cancels(id)),
  },
  delivered: ({ secret: signedWith = secret, at = noon } = {}) =>
    Promise.resolve(double.sign(stripe, -1, signedWith, at)),
})

const order = () => {
  turn += 1
  const money = { amountCents: 15_000, currency: 'PLN' }
  return { ...money, key: `own-${turn}`, paymentId: `own-${turn}`, description: 'Eliksir, Saturday' }
}

it('a dispute names its payment, and the payment says that it is disputed', async () => {
  const { providerId } = await gateway.beginPayment(order())
  double.guest.pays(providerId)
  double.guest.disputes(providerId)
  const { payload, signature } = double.sign(stripe, -1, secret, noon)
  expect(gateway.readEvent(Buffer.from(payload), signature, new Date(noon))).toMatchObject({
    about: 'dispute',
    objectId: providerId,
  })
  expect(await gateway.readPayment(providerId)).toMatchObject({ isDisputed: true })
})

it('a payment is one payment when the answer was lost on the way', async () => {
  double.failNext('cut after')
  const before = double.payments.size
  await gateway.beginPayment(order())
  expect(double.payments.size).toBe(before + 1)
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

it('everything that moved is listed, however much it was', async () => {
  for (let count = 0; count < 101; count += 1) {
    const { providerId } = await gateway.beginPayment(order())
    double.guest.pays(providerId)
  }
  const moved = await movementsOf(gateway, noon)
  expect(moved.length).toBeGreaterThan(101)
  expect(new Set(moved.map(({ providerId }) => providerId)).size).toBe(moved.length)
})

it('an invoice names its subscription; one of something else names nothing of ours', async () => {
  const member = { name: 'Zofia Nowak', email: 'zofia@example.com', membershipId: 'membership-own' }
  const plan = { id: 'invoices', name: 'Club', period: 'year' as const }
  const begun = await gateway.beginSubscription({ ...order(), ...member, plan })
  double.member.joins(begun.providerId)
  const place = double.events.findLastIndex(({ type }) => type === 'invoice.paid')
  const { payload, signature } = double.sign(stripe, place, secret, noon)
  expect(gateway.readEvent(Buffer.from(payload), signature, new Date(noon))).toMatchObject({
    about: 'subscription',
    objectId: begun.providerId,
  })
})
