import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import pino from 'pino'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { writtenCode } from '@/domain/giftCards/giftCardCode'
import { log } from '@/platform/log/log'
import { ask, signIn, type Caller } from '../helpers/asking'
import { newKey, order, tokenOf, wish, type Booked } from '../helpers/booking'
import { buyGift, cardOf, codeOf, openShop, tokenOfGift } from '../helpers/giftShop'
import { openPayload } from '../helpers/openPayload'
import { payingRoom } from '../helpers/payingRoom'
import { word } from '../helpers/samples'
import { openTill, type Till } from '../helpers/till'

/** What a guest or a program might send where it does not belong. */
const CARD = '4242424242424242'
const CARD_SPACED = '4000 0025 0000 3155'

type Paying = Booked & { payment: { clientSecret: string } }

let payload: Payload
let till: Till
const lines: string[] = []
const answers: string[] = []

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-08T08:00:00Z') })
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...said) => void lines.push(said.map(String).join(' ')))
  // What would be written, at the last moment before it is; tests are silent otherwise.
  Object.assign(log, {
    [pino.symbols.streamSym]: { write: (line: string) => lines.push(line) },
  })
  log.level = 'trace'
  payload = await openPayload()
  till = await openTill(payload)
})
afterAll(async () => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  await till.close()
  await payload.destroy()
})

/** Remembers what was answered to others than whoever is to have the secret. */
const heard = async <T extends { body: unknown }>(asked: Promise<T>): Promise<T> => {
  const answer = await asked
  answers.push(JSON.stringify(answer.body))
  return answer
}
const providerIdOf = (secret: string) => secret.split('_secret')[0]!

it('after a whole run of paying no card number, key, client secret or code stands in a log, an error, an answer to others or a column', async () => {
  const manager = await signIn(payload, 'manager', `secrets-${word()}`)
  const { secrets, keys } = await liveThrough(manager)
  await complain(manager)
  await readEverything(manager)

  const forbidden = [...secrets, ...keys, CARD, CARD_SPACED, CARD_SPACED.replaceAll(' ', '')]
  expect(forbidden.length).toBeGreaterThan(8)
  expect(lines.some((line) => line.includes('was declined'))).toBe(true)
  const found = forbidden.filter((secret) => [...lines, ...answers].some((text) => text.includes(secret)))
  expect(found).toEqual([])
  expect(await columnsWith(forbidden)).toEqual([])
})

const NOBODYS = '00000000-0000-4000-8000-000000000000'
const managers = ['manager', 'owner'] as const
const hosts = ['host', ...managers] as const

it.each([
  [`POST /api/payments/${NOBODYS}/refund`, managers],
  [`POST /api/payments/${NOBODYS}/buyer`, managers],
  [`POST /api/payments/${NOBODYS}/confirmation`, managers],
  [`GET /api/payments/${NOBODYS}/confirmation.pdf`, managers],
  [`POST /api/payments/${NOBODYS}/sandbox-bank`, managers],
  [`POST /api/payment-tasks/${NOBODYS}/charge`, managers],
  [`POST /api/payment-tasks/${NOBODYS}/waive`, managers],
  [`POST /api/payment-tasks/${NOBODYS}/settle`, managers],
  [`POST /api/payment-events/${NOBODYS}/replay`, managers],
  [`POST /api/memberships/${NOBODYS}/end`, managers],
  [`POST /api/gift-cards/${NOBODYS}/block`, managers],
  [`POST /api/gift-cards/${NOBODYS}/unblock`, managers],
  [`POST /api/gift-cards/${NOBODYS}/renew`, managers],
  ['GET /api/ledger-lines/export?from=2027-05-01&to=2027-05-02&venue=nowhere', managers],
  ['POST /api/gift-cards/redeem', hosts],
  ['POST /api/gift-cards/undo', hosts],
  [`GET /api/memberships/of-guest/${NOBODYS}`, hosts],
  [`GET /api/reservations/${NOBODYS}/cancellation`, hosts],
  [`POST /api/reservations/${NOBODYS}/payment-link`, hosts],
] as const)('%s is for those who may, and 401 or 403 for everybody else', async (call, allowed) => {
  const body = call.startsWith('POST') ? {} : undefined
  expect((await ask(call, { body })).status).toBe(401)
  for (const [role, as] of await everybody()) {
    const { status } = await ask(call, { as, body })
    if ((allowed as readonly string[]).includes(role)) expect([404, 422]).toContain(status)
    else expect([role, status]).toEqual([role, 403])
  }
})

let staff: Promise<[string, Caller][]> | undefined
/** One of each role. */
const everybody = () =>
  (staff ??= Promise.all(
    (['editor', 'bartender', 'host', 'manager', 'owner'] as const).map(
      async (role): Promise<[string, Caller]> => [role, await signIn(payload, role, `money-${word()}`)],
    ),
  ))

/** Deposit, declined card, guarantee, late money, refund, gift card; and events that are forged. */
async function liveThrough(manager: Caller): Promise<{ secrets: string[]; keys: string[] }> {
  const room = await payingRoom(payload)
  const booked = await order<Paying>(
    'book',
    wish({ venue: room.slug, notes: `By the window, card ${CARD_SPACED}` }),
  )
  const secret = booked.body.payment.clientSecret
  till.double.guest.isDeclined(providerIdOf(secret))
  await till.deliverNew()
  await ask(`GET /api/reservations/manage/${tokenOf(booked.body)}/payment`)
  till.double.guest.pays(providerIdOf(secret))
  await till.deliverNew()
  await till.deliver(0, { secret: 'whsec_forged' })
  await till.deliver(0, { body: `{"id":"evt_forged","card":"${CARD}"}` })

  const [payment] = await till.rows<{ id: string }>(
    sql`select id from payments where provider_id = ${providerIdOf(secret)}`,
  )
  const refund = { amountCents: 1_000, reason: 'goodwill', note: `To ${CARD}` }
  await heard(
    ask(`POST /api/payments/${payment!.id}/refund`, {
      as: manager,
      body: refund,
      headers: { 'idempotency-key': newKey() },
    }),
  )
  await till.round()
  await till.deliverNew()

  const shop = await openShop(payload)
  const gift = await buyGift(shop, { message: `Sto lat! ${CARD_SPACED}` })
  const giftSecret = gift.body.payment!.clientSecret
  till.double.guest.pays(providerIdOf(giftSecret))
  await till.deliverNew()
  const code = await codeOf(payload, cardOf(gift.body))
  await heard(ask(`GET /api/gift-cards/orders/${tokenOfGift(gift.body.orderUrl)}`))
  await heard(ask('POST /api/gift-cards/balance', { body: { code } }))
  await heard(
    ask('POST /api/gift-cards/redeem', {
      as: manager,
      body: { code: writtenCode(code), amountCents: 500 },
      headers: { 'idempotency-key': newKey() },
    }),
  )
  return {
    secrets: [secret, giftSecret, code, writtenCode(code)],
    keys: [
      'sk_test_double',
      'whsec_double',
      'whsec_forged',
      process.env.PAYLOAD_SECRET!,
      process.env.MANAGE_LINK_SECRET!,
    ],
  }
}

/** Card numbers where they have no place, and trouble in the middle of paying. */
async function complain(manager: Caller): Promise<void> {
  await heard(order('book', wish({ venue: 'nowhere', card: CARD })))
  await heard(
    ask(`POST /api/payments/${CARD}/refund`, {
      as: manager,
      body: { note: CARD_SPACED, amountCents: -1 },
    }),
  )
  await heard(ask('POST /api/gift-cards/balance', { body: { code: CARD } }))
  await heard(
    ask('POST /api/payments/sandbox/act', {
      body: { clientSecret: CARD_SPACED, action: 'succeed' },
    }),
  )
  log.warn({ err: new Error(`declined ${CARD}`), card: CARD_SPACED }, `the card ${CARD} was declined`)
  till.double.failNext({ status: 500 }, { status: 500 }, { status: 500 })
  const room = await payingRoom(payload)
  await heard(order('book', wish({ venue: room.slug })))
}

/** All that managers may read of it. */
async function readEverything(manager: Caller): Promise<void> {
  for (const slug of [
    'payments',
    'refunds',
    'payment-events',
    'payment-tasks',
    'gift-cards',
    'ledger-lines',
    'reservations',
    'messages',
  ])
    await heard(ask(`GET /api/${slug}?limit=100&depth=1`, { as: manager }))
}

/** Columns of all tables that hold one of these. */
async function columnsWith(secrets: string[]): Promise<string[]> {
  const tables = await till.rows<{ name: string }>(sql`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`)
  const found: string[] = []
  for (const { name } of tables) {
    const list = sql.join(
      secrets.map((secret) => sql`${secret}`),
      sql`, `,
    )
    const rows = await till.rows<{ secret: string }>(sql`
      select distinct looked."for" as secret from ${sql.identifier(name)} t, unnest(array[${list}]::text[]) as looked ("for")
      where strpos(t::text, looked."for") > 0`)
    found.push(...rows.map(({ secret }) => `${name}: ${secret.slice(0, 6)}…`))
  }
  return found
}
