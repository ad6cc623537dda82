import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type APIError, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { writtenCode } from '@/domain/giftCards/giftCardCode'
import { checkGiftCard } from '@/operations/giftCards/checkGiftCard'
import { expireGiftCards } from '@/operations/giftCards/expireGiftCards'
import { newRecorder, runInContext } from '@/platform/http/requestContext'
import { ask, signIn, type Caller } from '../helpers/asking'
import { newKey, type Refusal } from '../helpers/booking'
import { aProvider, sendAt } from '../helpers/carriers'
import { buyGift, cardOf, codeOf, openShop, tokenOfGift, type GiftOrdered } from '../helpers/giftShop'
import { openPayload } from '../helpers/openPayload'
import type { Room } from '../helpers/room'
import { word } from '../helpers/samples'
import { openTill, type Till } from '../helpers/till'

let payload: Payload
let till: Till
let room: Room
let host: Caller
let manager: Caller

const noon = new Date('2027-05-08T10:00:00Z')
const later = (iso: string) => vi.setSystemTime(new Date(iso))

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
  payload = await openPayload()
  till = await openTill(payload)
  room = await openShop(payload)
  host = await signIn(payload, 'host', `gift-${word()}`)
  manager = await signIn(payload, 'manager', `gift-${word()}`)
})
beforeEach(() => {
  vi.setSystemTime(noon)
})
afterAll(async () => {
  vi.useRealTimers()
  await till.close()
  await payload.destroy()
})

type Card = {
  state: string
  amount: number
  balance: number
  lastFour: string | null
  expiresAt: string | null
  version: number
}
const cardRow = async (id: string) =>
  (
    await till.rows<Card>(sql`
      select state, amount_cents::int as amount, balance_cents::int as balance, last_four as "lastFour",
        to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"') as "expiresAt", code_version::int as version
      from gift_cards where id = ${id}::uuid`)
  )[0]!
const book = async (id: string) =>
  (
    await till.rows<{ line: string }>(sql`
      select kind || ' ' || account || ' ' || amount_cents::int as line from ledger_lines
      where gift_card_id = ${id}::uuid order by at, entry, place`)
  ).map(({ line }) => line)
const balances = async (id: string) =>
  Object.fromEntries(
    (
      await till.rows<{ account: string; cents: number }>(sql`
        select account, sum(amount_cents)::int as cents from ledger_lines where gift_card_id = ${id}::uuid
        group by account having sum(amount_cents) <> 0`)
    ).map(({ account, cents }) => [account, cents]),
  )
const letters = (id: string) =>
  till.rows<{ status: string; due: string; to: string; revision: number }>(sql`
    select status, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"') as due, recipient as "to",
      message_revision::int as revision from messages
    where kind = 'giftCard' and subject_key = ${id} order by message_revision`)
const providerIdOf = ({ payment }: GiftOrdered) => payment!.clientSecret.split('_secret')[0]!
async function bought(changes: object = {}) {
  const { body } = await buyGift(room, changes)
  till.double.guest.pays(providerIdOf(body))
  await till.deliverNew()
  const id = cardOf(body)
  return { id, code: await codeOf(payload, id), token: tokenOfGift(body.orderUrl) }
}
const redeem = (code: string, amountCents: number | undefined, { as = host, key = newKey() } = {}) =>
  ask<Refusal & { redemption: string; balanceCents: number; state: string }>('POST /api/gift-cards/redeem', {
    as,
    body: { code, ...(amountCents ? { amountCents } : {}) },
    headers: { 'idempotency-key': key },
  })
const look = (code: string) => ask('POST /api/gift-cards/balance', { body: { code } })

describe('buying a card', () => {
  it('is worth nothing until the provider has the money, and is issued once however often that is told', async () => {
    const { status, body } = await buyGift(room, { deliverOn: '2027-05-20' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ amountCents: 20_000, payment: { provider: 'stripe' } })
    const id = cardOf(body)
    expect(await cardRow(id)).toMatchObject({ state: 'unpaid', balance: 0, lastFour: null, expiresAt: null })

    till.double.guest.pays(providerIdOf(body))
    const before = till.double.events.length
    await till.deliverNew()
    for (let place = before - 2; place < till.double.events.length; place += 1) await till.deliver(place)

    const code = await codeOf(payload, id)
    expect(await cardRow(id)).toEqual({
      state: 'active',
      amount: 20_000,
      balance: 20_000,
      lastFour: code.slice(-4),
      expiresAt: '2029-05-08T22:00Z',
      version: 1,
    })
    expect(await balances(id)).toEqual({ gateway: 19_600, giftCards: -20_000, fees: 400 })
    expect((await book(id)).filter((line) => line.startsWith('giftCardIssued'))).toHaveLength(2)
    // In the morning of its day, by the clock of the house.
    expect(await letters(id)).toMatchObject([{ status: 'planned', due: '2027-05-20T07:00Z', revision: 1 }])
    const order = await ask(`GET /api/gift-cards/orders/${tokenOfGift(body.orderUrl)}`)
    expect(order.body).toMatchObject({
      state: 'paid',
      card: 'active',
      payment: null,
      validThrough: '2029-05-08',
    })
    expect(JSON.stringify(order.body)).not.toContain(code)
  })

  it('tells the code in its letter alone, to whom it is for, and keeps it nowhere', async () => {
    const { id, code } = await bought({ message: 'Sto lat!' })
    const [letter] = await letters(id)
    const provider = aProvider()
    await sendAt(payload, noon.toISOString(), provider)
    const sent = provider.taken.filter(({ kind, to }) => kind === 'giftCard' && to === letter!.to)
    expect(sent).toHaveLength(1)
    expect(sent[0]!.facts).toMatchObject({
      code: writtenCode(code),
      amount: { cents: 20_000, currency: 'PLN' },
      message: 'Sto lat!',
      from: 'Ola Wrona',
      validThrough: '2029-05-08',
    })
    for (const typed of [code, writtenCode(code)]) expect(await tablesWith(typed)).toEqual([])
  })

  it('goes to the buyer where nobody else is named, and refuses amounts, days and houses that sell none', async () => {
    const buyer = { name: 'Ola', email: `${word()}@example.com` }
    const { id } = await bought({ buyer, recipient: {} })
    expect(await letters(id)).toMatchObject([{ to: buyer.email }])

    const faults = async (changes: object) => {
      const { status, body } = await buyGift(room, changes)
      const { errors } = body as unknown as Refusal
      return [status, errors[0]?.data?.errors?.[0]?.path ?? errors[0]?.code]
    }
    expect(await faults({ amountCents: 4_999 })).toEqual([422, 'amountCents'])
    expect(await faults({ amountCents: 100_001 })).toEqual([422, 'amountCents'])
    expect(await faults({ deliverOn: '2027-05-07' })).toEqual([422, 'deliverOn'])
    expect(await faults({ deliverOn: '2028-05-09' })).toEqual([422, 'deliverOn'])
    expect(await faults({ terms: false })).toEqual([422, 'terms'])
    expect(await faults({ buyer: { name: 'Ola', email: 'ola' } })).toEqual([422, 'buyer.email'])
    const closed = await openShop(payload, { giftCardsOnline: false })
    expect((await buyGift(closed)).status).toBe(404)
    const offer = await ask(`GET /api/gift-cards/offer?venue=${closed.slug}`)
    expect(offer.body).toMatchObject({ isOffered: false })
  })

  it('is one order for one key, and another key is another card', async () => {
    const [key, buyer] = [newKey(), { name: 'Ola', email: `${word()}@example.com` }]
    const same = { buyer, recipient: {} }
    const [first, again] = [await buyGift(room, same, key), await buyGift(room, same, key)]
    expect(again.body).toEqual(first.body)
    expect((await buyGift(room, { ...same, amountCents: 30_000 }, key)).status).toBe(422)
    expect((await buyGift(room, same)).body.orderUrl).not.toBe(first.body.orderUrl)
  })

  it('still counts when the money comes after its day, and takes none once the order has run out', async () => {
    const { body } = await buyGift(room)
    till.double.guest.paysSlowly(providerIdOf(body))
    await till.deliverNew()
    const lapsed = await buyGift(room)
    later('2027-05-09T10:01:00Z')
    await till.round()
    const order = await ask(`GET /api/gift-cards/orders/${tokenOfGift(lapsed.body.orderUrl)}`)
    expect(order.body).toMatchObject({ state: 'cancelled', payment: null })
    till.double.guest.pays(providerIdOf(body))
    await till.deliverNew()
    expect(await cardRow(cardOf(body))).toMatchObject({ state: 'active', balance: 20_000 })
  })
})

describe('paying with a card', () => {
  it('takes a part, shows the rest to whoever has the code, and ends with the last grosz', async () => {
    const { id, code } = await bought()
    const half = await redeem(` ${writtenCode(code).toLowerCase()} `, 8_000)
    expect(half.body).toMatchObject({ redeemedCents: 8_000, balanceCents: 12_000, state: 'active' })
    expect((await look(code)).body).toEqual({
      lastFour: code.slice(-4),
      state: 'active',
      balanceCents: 12_000,
      currency: 'PLN',
      validThrough: '2029-05-08',
    })
    const over = await redeem(code, 12_001)
    expect([over.status, over.body.errors[0]]).toMatchObject([
      409,
      { code: 'MORE_THAN_LEFT', data: { mostCents: 12_000 } },
    ])
    expect((await redeem(code, undefined)).body).toMatchObject({ redeemedCents: 12_000, state: 'used' })
    expect((await redeem(code, 1)).body.errors[0]).toMatchObject({
      code: 'GIFT_CARD_OVER',
      data: { state: 'used' },
    })
    expect(await balances(id)).toEqual({ gateway: 19_600, fees: 400, settledAtTable: -20_000 })
  })

  it('takes no more than there is from two tills at once, and once for one key', async () => {
    const { id, code } = await bought()
    const answers = await Promise.all(Array.from({ length: 6 }, () => redeem(code, 9_000)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409, 409, 409])
    expect(await cardRow(id)).toMatchObject({ balance: 2_000, state: 'active' })
    const key = newKey()
    const [first, again] = await Promise.all([redeem(code, 500, { key }), redeem(code, 500, { key })])
    expect(again.body).toEqual(first.body)
    expect(await cardRow(id)).toMatchObject({ balance: 1_500 })
  })

  it('is taken back once: by the host within a quarter of an hour, by the manager later too', async () => {
    const { id, code } = await bought()
    const first = await redeem(code, 20_000)
    const second = await redeem((await bought()).code, 5_000)
    const undo = (redemption: string, as: Caller) =>
      ask<Refusal & { balanceCents: number }>('POST /api/gift-cards/undo', { as, body: { redemption } })
    expect((await undo(first.body.redemption, host)).body).toMatchObject({
      balanceCents: 20_000,
      state: 'active',
    })
    expect((await undo(first.body.redemption, manager)).body.errors[0]!.code).toBe('CANNOT_UNDO')
    later('2027-05-08T10:16:00Z')
    expect((await undo(second.body.redemption, host)).status).toBe(409)
    expect((await undo(second.body.redemption, manager)).status).toBe(200)
    expect((await balances(id)).giftCards).toBe(-20_000)
  })

  it('is for hosts and managers of that house; lists are for managers', async () => {
    const { code } = await bought()
    const elsewhere = await openShop(payload)
    const other = await signIn(payload, 'manager', `gift-${word()}`)
    const users = await payload.find({ collection: 'users', where: { name: { equals: other.name } } })
    await payload.update({ collection: 'users', id: users.docs[0]!.id, data: { venues: [elsewhere.venue] } })
    expect((await redeem(code, 100, { as: other })).status).toBe(404)
    const bartender = await signIn(payload, 'bartender', `gift-${word()}`)
    expect((await redeem(code, 100, { as: bartender })).status).toBe(403)
    expect((await ask('POST /api/gift-cards/redeem', { body: { code } })).status).toBe(401)
    expect((await ask('GET /api/gift-cards', { as: host })).status).toBe(403)
    expect((await ask('GET /api/gift-cards', { as: manager })).status).toBe(200)
  })

  it('answers guesses alike, and after ten of them nothing more, not even for the right code', async () => {
    const { code } = await bought()
    const context = {
      requestId: word(),
      clientAddress: '203.0.113.7',
      language: 'en',
      recorder: newRecorder(),
    } as const
    const req = await createLocalReq({}, payload)
    const guess = (typed: string) =>
      runInContext(context, () =>
        checkGiftCard({ code: typed }, req).then(
          () => 200,
          ({ status }: APIError) => status,
        ),
      )
    expect([await guess('0000-0000-0000-0000'), await guess("' or 1=1 --"), await guess(code)]).toEqual([
      404, 404, 200,
    ])
    for (let tries = 0; tries < 8; tries += 1) expect(await guess(`0000-0000-0000-000${tries}`)).toBe(404)
    expect(await guess(code)).toBe(429)
  })
})

describe('the end of a card', () => {
  it('is its last day, by the clock, and what was left is no longer owed', async () => {
    const { id, code } = await bought()
    await redeem(code, 5_000)
    later('2029-05-08T21:59:59Z')
    expect((await look(code)).body).toMatchObject({ state: 'active', balanceCents: 15_000 })
    later('2029-05-08T22:00:00Z')
    expect((await look(code)).body).toMatchObject({ state: 'expired', balanceCents: 0 })
    const again = await signIn(payload, 'host', `gift-${word()}`)
    expect((await redeem(code, 100, { as: again })).body.errors[0]!.code).toBe('GIFT_CARD_OVER')
    const now = Temporal.Instant.fromEpochMilliseconds(Date.now())
    await expireGiftCards(payload, now)
    await expireGiftCards(payload, now)
    expect(await cardRow(id)).toMatchObject({ state: 'expired', balance: 0 })
    expect(await balances(id)).toEqual({
      gateway: 19_600,
      fees: 400,
      settledAtTable: -5_000,
      giftCardsExpired: -15_000,
    })
  })

  it('may be a refund of all of it before anything was spent, and of nothing afterwards', async () => {
    const { id, code } = await bought()
    const { id: used, code: usedCode } = await bought()
    await redeem(usedCode, 100)
    const refund = async (card: string, body: object = {}) => {
      const [payment] = await till.rows<{ id: string }>(
        sql`select id from payments where gift_card_id = ${card}::uuid`,
      )
      return ask<Refusal>(`POST /api/payments/${payment!.id}/refund`, {
        as: manager,
        body: { reason: 'goodwill', ...body },
        headers: { 'idempotency-key': newKey() },
      })
    }
    expect((await refund(used)).body.errors[0]!.code).toBe('GIFT_CARD_USED')
    expect((await refund(id, { amountCents: 100 })).body.errors[0]!.code).toBe('GIFT_CARD_WHOLE')
    expect((await refund(id)).status).toBe(200)
    // From that moment on, before the provider has been asked.
    expect((await redeem(code, 100)).body.errors[0]).toMatchObject({ code: 'GIFT_CARD_OVER' })
    await till.round()
    await till.deliverNew()
    expect(await cardRow(id)).toMatchObject({ state: 'refunded', balance: 0 })
    expect((await balances(id)).giftCards).toBeUndefined()
    expect((await refund(id)).body.errors[0]!.code).toBe('GIFT_CARD_REFUNDED')
  })

  it('whose recipient is forgotten before its day goes on that day to whoever bought it', async () => {
    const email = `${word()}@example.com`
    const guest = { venue: room.venue, name: 'Maja', email }
    const { id: customer } = await payload.create({ collection: 'customers', data: guest })
    const { id, code } = await bought({ recipient: { name: 'Maja', email }, deliverOn: '2027-05-20' })
    const [before] = await letters(id)
    expect((await ask(`POST /api/customers/${customer}/erase`, { as: manager, body: {} })).status).toBe(200)

    const planned = await letters(id)
    expect(planned).toEqual([{ ...before, to: expect.not.stringContaining(email) as string }])
    const provider = aProvider()
    await sendAt(payload, '2027-05-20T09:00:00Z', provider)
    const sent = provider.taken.filter(({ kind, to }) => kind === 'giftCard' && to === planned[0]!.to)
    expect(sent.map(({ facts }) => facts)).toMatchObject([{ code: writtenCode(code), to: null }])
    expect(await tablesWith(email)).toEqual([])
  })

  it('that was stopped over its day goes out under another code once it is let go on', async () => {
    const { id, code } = await bought({ deliverOn: '2027-05-20' })
    const change = (order: string) => ask(`POST /api/gift-cards/${id}/${order}`, { as: manager })
    await change('block')
    // Let go on in time, its letter waits for the day as it did.
    await change('unblock')
    expect(await letters(id)).toHaveLength(1)
    await change('block')
    await sendAt(payload, '2027-05-20T09:00:00Z', aProvider())
    expect((await letters(id)).map(({ status }) => status)).toEqual(['skipped'])
    await change('unblock')
    expect((await letters(id)).map(({ status }) => status)).toEqual(['skipped', 'planned'])
    expect((await look(code)).status).toBe(404)
    expect((await look(await codeOf(payload, id))).body).toMatchObject({ state: 'active' })
  })

  it('is stopped and let go on by a manager, sent anew under another code, and stopped while a bank disputes it', async () => {
    const { id, code } = await bought()
    const change = (order: string) => ask<Refusal>(`POST /api/gift-cards/${id}/${order}`, { as: manager })
    expect((await change('block')).body).toMatchObject({ state: 'blocked' })
    expect((await redeem(code, 100)).body.errors[0]).toMatchObject({
      code: 'GIFT_CARD_OVER',
      data: { state: 'blocked' },
    })
    expect((await change('renew')).status).toBe(409)
    expect((await change('unblock')).body).toMatchObject({ state: 'active' })
    expect((await change('renew')).status).toBe(200)
    expect((await redeem(code, 100)).status).toBe(404)
    const fresh = await codeOf(payload, id)
    expect((await redeem(fresh, 100)).status).toBe(200)
    expect((await letters(id)).map(({ revision }) => revision)).toEqual([1, 2])
    expect((await ask(`POST /api/gift-cards/${id}/block`, { as: host })).status).toBe(403)

    const [payment] = await till.rows<{ id: string }>(
      sql`select provider_id as id from payments where gift_card_id = ${id}::uuid`,
    )
    till.double.guest.disputes(payment!.id)
    await till.deliverNew()
    expect(await cardRow(id)).toMatchObject({ state: 'blocked', balance: 19_900 })
  })
})

/** Tables of which some column holds this text. */
async function tablesWith(text: string): Promise<string[]> {
  const names = await till.rows<{ name: string }>(sql`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`)
  const found: string[] = []
  for (const { name } of names) {
    const [row] = await till.rows<{ count: number }>(
      sql`select count(*)::int as count from ${sql.identifier(name)} t where strpos(t::text, ${text}) > 0`,
    )
    if (row!.count > 0) found.push(name)
  }
  return found
}
