import type { Payload } from 'payload'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sandboxGateway, type SandboxGateway } from '@/integrations/payments/sandbox'
import { bodyOf } from '@/integrations/payments/sandbox/sandboxEvents'
import { actInForm } from '@/integrations/payments/sandbox/sandboxGuest'
import type { StoredCard, StoredEvent } from '@/integrations/payments/sandbox/sandboxObjects'
import { signEvent } from '@/integrations/payments/sandbox/sandboxSignature'
import { inDrawer } from '@/integrations/payments/sandbox/sandboxStore'
import { failureOf, keepsGatewayContract } from '@/integrations/payments/testing/gatewayContract'

const own = 'a secret of the sandbox'
const noon = Date.parse('2027-05-15T10:00:00Z')
let clock = noon
const posted: { body: string; signature: string }[] = []
let isAtHome = true
let pool: Pool
let gateway: SandboxGateway

beforeAll(() => {
  pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 4 })
  gateway = sandboxGateway({
    payload: { db: { pool } as unknown as Payload['db'] },
    secret: own,
    now: () => clock,
    post: (body, signature) => {
      if (isAtHome) posted.push({ body, signature })
      return Promise.resolve(isAtHome)
    },
  })
})
afterAll(() => pool.end())

const store = () => ({ pool, now: () => clock })
const act = (providerId: string, action: Parameters<typeof actInForm>[1]['action'], more: object = {}) =>
  actInForm(store(), { providerId, action, ...more })

keepsGatewayContract({
  provider: 'sandbox',
  now: noon,
  gateway: () => gateway,
  guest: {
    pays: (id) => act(id, 'succeed'),
    isDeclined: (id, decline) => act(id, 'decline', { decline }),
    isAskedByBank: (id) => act(id, 'challenge'),
    paysSlowly: (id) => act(id, 'late', { lateSeconds: 600 }),
    savesCard: async (id, decline) => {
      await act(id, 'succeed')
      const { card } = await gateway.readGuarantee(id)
      const kept: StoredCard = { customerId: card!.customerId, decline }
      await inDrawer(store(), (drawer) => drawer.replace(card!.cardId, kept))
    },
  },
  member: {
    joins: async (id) => {
      const { invoices } = await gateway.readSubscription(id)
      await act(invoices[0]!.paymentProviderId!, 'succeed')
    },
    renews: (id) => gateway.actForMember(id, 'renew'),
    failsToRenew: (id) => gateway.actForMember(id, 'decline'),
    isGivenUp: (id) => gateway.actForMember(id, 'giveUp'),
    catchesUp: (id) => gateway.actForMember(id, 'payNow'),
    cancels: (id) => gateway.actForMember(id, 'cancel'),
  },
  delivered: async ({ secret = own, at = noon } = {}) => {
    const { rows } = await pool.query<{ body: StoredEvent }>(
      `select body from sandbox_objects where kind = 'event' order by seq desc limit 1`,
    )
    const payload = bodyOf(rows[0]!.body)
    return { payload, signature: signEvent(payload, secret, new Date(at)) }
  },
})

let turn = 0
const begin = () => {
  turn += 1
  return gateway.beginPayment({
    key: `own-${turn}`,
    paymentId: `own-${turn}`,
    amountCents: 10_000,
    currency: 'PLN',
    description: 'Saturday',
  })
}

describe('the form of the sandbox', () => {
  it('opens to its own key only', async () => {
    const [one, other] = [await begin(), await begin()]
    const doing = { action: 'succeed' as const }
    const forged = `${one.providerId}_secret_${other.clientSecret.split('_secret_')[1]}`
    for (const clientSecret of [forged, one.providerId, ''])
      await failureOf(gateway.act({ ...doing, clientSecret }))
    expect(await gateway.readPayment(one.providerId)).toMatchObject({ state: 'open' })
    await gateway.act({ ...doing, clientSecret: one.clientSecret })
    expect(await gateway.readPayment(one.providerId)).toMatchObject({ state: 'paid' })
  })

  it('declined by the bank’s customer may be tried again, and is paid once', async () => {
    const { providerId, clientSecret } = await begin()
    const doing = { clientSecret }
    await gateway.act({ ...doing, action: 'approve' })
    expect(await gateway.readPayment(providerId)).toMatchObject({ state: 'open' })
    for (const action of ['challenge', 'refuse', 'challenge', 'approve', 'succeed', 'decline'] as const)
      await gateway.act({ ...doing, action })
    expect(await gateway.readPayment(providerId)).toMatchObject({ state: 'paid', receivedCents: 10_000 })
    const { rows } = await pool.query(
      `select 1 from sandbox_objects where kind = 'movement' and body ->> 'paymentProviderId' = $1`,
      [providerId],
    )
    expect(rows).toHaveLength(1)
  })

  it('sends money that takes its time: nobody can call it back, and then it is there', async () => {
    const { providerId, clientSecret } = await begin()
    await gateway.act({ clientSecret, action: 'late', lateSeconds: 90 })
    clock = noon + 89_000
    await gateway.settle()
    expect(await gateway.cancelPayment(providerId, `late-${turn}`)).toMatchObject({ state: 'processing' })
    clock = noon + 90_000
    await gateway.settle()
    expect(await gateway.readPayment(providerId)).toMatchObject({ state: 'paid' })
    clock = noon
  })
})

it('events that nobody took are delivered again, signed by the house, in their order', async () => {
  isAtHome = false
  const { providerId, clientSecret } = await begin()
  await gateway.act({ clientSecret, action: 'succeed' })
  posted.length = 0
  isAtHome = true
  await gateway.settle()
  const own = posted
    .map(({ body, signature }) => gateway.readEvent(Buffer.from(body), signature, new Date(clock)))
    .filter(({ objectId }) => objectId === providerId)
  expect(own.map(({ type }) => type)).toEqual(['payment_intent.created', 'payment_intent.succeeded'])
  posted.length = 0
  await gateway.settle()
  expect(posted).toEqual([])
})

it('a bank takes the money of a payment back once, and has won or lost once', async () => {
  const { providerId, clientSecret } = await begin()
  await gateway.actOfBank(providerId, 'dispute')
  expect(await gateway.listDisputes(providerId)).toEqual([])
  await gateway.act({ clientSecret, action: 'succeed' })
  const { receivedCents } = await gateway.readPayment(providerId)
  for (const action of ['dispute', 'dispute', 'disputeWon', 'disputeLost'] as const) {
    await gateway.actOfBank(providerId, action)
    if (action !== 'dispute') continue
    expect(await gateway.listDisputes(providerId)).toMatchObject([
      {
        state: 'open',
        amountCents: receivedCents,
        reason: 'fraudulent',
        openedAt: new Date(clock),
      },
    ])
  }
  expect(await gateway.listDisputes(providerId)).toMatchObject([{ state: 'won' }])
  expect(await gateway.readPayment(providerId)).toMatchObject({
    isDisputed: true,
  })
})

it('what has come in until midnight is paid out once', async () => {
  const { clientSecret } = await begin()
  await gateway.act({ clientSecret, action: 'succeed' })
  await gateway.settle()
  const movements = async (from: number) => {
    const found = []
    for await (const moved of gateway.listMovements(new Date(from), new Date(clock + 1))) found.push(moved)
    return found
  }
  clock = noon + 11 * 3_600_000 // other tests have paid after noon
  const before = await movements(0)
  clock = noon + 24 * 3_600_000
  await gateway.settle()
  await gateway.settle()
  const [paidOut, ...others] = (await movements(clock)).filter(({ kind }) => kind === 'payout')
  expect(others).toEqual([])
  const cameIn = before
    .filter(({ currency }) => currency === paidOut!.currency)
    .reduce((sum, { amountCents, feeCents }) => sum + amountCents - feeCents, 0)
  expect(paidOut!.amountCents).toBe(-cameIn)
  const providerId = `po_sandbox_${new Date(clock).toISOString().slice(0, 10)}_${paidOut!.currency}`
  expect(await gateway.readPayout(providerId)).toMatchObject({
    state: 'paidOut',
    amountCents: cameIn,
  })
  clock = noon
})

it('a key is forgotten after a day', async () => {
  const wanted = { key: 'yesterday', paymentId: 'p', amountCents: 500, currency: 'PLN', description: 'x' }
  const { providerId } = await gateway.beginPayment(wanted)
  clock = noon + 24 * 3_600_000 + 1
  expect((await gateway.beginPayment({ ...wanted, amountCents: 600 })).providerId).not.toBe(providerId)
  clock = noon
})

it('keeps no secret of a form', async () => {
  const { clientSecret } = await begin()
  const { rows } = await pool.query<{ found: boolean }>(
    `select exists (select from sandbox_objects where body::text like $1)
       or exists (select from sandbox_keys where answer::text like $1) as found`,
    [`%${clientSecret.split('_secret_')[1]}%`],
  )
  expect(rows[0]?.found).toBe(false)
})
