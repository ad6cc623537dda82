import { createLocalReq, type Payload } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { whenWords } from '@/emails/letters/bookingWords'
import { readBookingFacts } from '@/operations/messages/readBookingFacts'
import { keepNights } from '@/operations/reservations/keepNights'
import { offerToNextInLine } from '@/operations/reservations/offerToNextInLine'
import { ask, signIn, type Caller } from '../helpers/asking'
import { newKey, order, tokenOf, wish, type Booked } from '../helpers/booking'
import { aProvider, sendAt } from '../helpers/carriers'
import { openPayload } from '../helpers/openPayload'
import { payingRoom } from '../helpers/payingRoom'
import { openRoom, type Room } from '../helpers/room'
import { word } from '../helpers/samples'
import { openTill, type Till } from '../helpers/till'

let payload: Payload
let till: Till

const morning = new Date('2027-05-08T08:00:00Z')

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning })
  payload = await openPayload()
  till = await openTill(payload)
})
beforeEach(() => {
  vi.setSystemTime(morning)
})
afterAll(async () => {
  vi.useRealTimers()
  await till.close()
  await payload.destroy()
})

type Paying = Booked & { payment?: { clientSecret: string; amountCents: number } }
const at = (instant: string) => vi.setSystemTime(new Date(instant))
const staff = (role: 'host' | 'manager'): Promise<Caller> => signIn(payload, role, `case-${word()}`)
const providerIdOf = ({ payment }: Paying) => payment!.clientSecret.split('_secret')[0]!
const book = (room: Room, changes: object = {}) =>
  order<Paying>('book', wish({ venue: room.slug, ...changes }))
const pay = async (booked: Paying) => {
  till.double.guest.pays(providerIdOf(booked))
  await till.deliverNew()
}
const rowOf = async ({ reference }: Booked) => {
  const where = { reference: { equals: reference } }
  return (await payload.find({ collection: 'reservations', where, depth: 0 })).docs[0]!
}
const own = (token: string) => ask<Paying & { offer: object | null }>(`GET /api/reservations/manage/${token}`)
const tell = (token: string, verb: string) =>
  ask<Paying & { offer: object | null }>(`POST /api/reservations/manage/${token}/${verb}`, {
    body: {},
    headers: { 'idempotency-key': newKey() },
  })

it('a table that waits for its deposit says until when cancelling will be free, as it is once that is paid', async () => {
  const { body } = await book(await payingRoom(payload))
  expect(body).toMatchObject({ status: 'held', deadline: '2027-05-14T20:00:00+02:00' })
})

describe('a table offered to the waiting list', () => {
  async function offered(policy: object = {}) {
    const room = await payingRoom(payload, policy)
    const first = await book(room)
    if (first.body.payment) await pay(first.body)
    const waiting = await order<Paying>('waitlist', wish({ venue: room.slug }))
    await tell(tokenOf(first.body), 'cancel')
    await offerToNextInLine({
      venueId: room.venue,
      serviceDate: '2027-05-15',
      req: await createLocalReq({}, payload),
    })
    return { room, waiting: waiting.body, token: tokenOf(waiting.body) }
  }

  it('is its guest’s once the deposit is paid, and not before', async () => {
    const { waiting, token } = await offered()
    expect((await own(token)).body).toMatchObject({
      status: 'held',
      offer: { until: '2027-05-08T10:15:00+02:00' },
    })
    const accepted = await tell(token, 'accept')
    expect(accepted.status).toBe(200)
    expect(accepted.body).toMatchObject({ status: 'held', payment: { amountCents: 10_000 } })
    // Taken twice, it is one payment.
    expect((await tell(token, 'accept')).body.payment).toEqual(accepted.body.payment)
    expect(await till.payments((await rowOf(waiting)).id)).toHaveLength(1)

    await pay(accepted.body)
    const { id, status, depositState, paidCents } = await rowOf(waiting)
    expect([status, depositState, paidCents]).toEqual(['confirmed', 'paid', 10_000])
    expect(await till.balances(id)).toEqual({ gateway: 9_750, deposits: -10_000, fees: 250 })
  })

  it('goes on to the next when its time is over, and money that comes afterwards finds it again or goes back', async () => {
    const { room, waiting, token } = await offered()
    const { body } = await tell(token, 'accept')
    at('2027-05-08T08:15:01Z')
    await keepNights(payload)
    expect((await rowOf(waiting)).status).toBe('expired')
    expect(till.double.payments.get(providerIdOf(body))?.status).toBe('canceled')
    const other = await book(room)
    expect(other.status).toBe(201)
  })

  it('is simply taken where nothing is paid in advance', async () => {
    const { waiting, token } = await offered({ chargeMinParty: 3 })
    expect((await tell(token, 'accept')).body).toMatchObject({ status: 'confirmed' })
    expect(await till.payments((await rowOf(waiting)).id)).toEqual([])
  })
})

it('the letter with a link to pay by names the sum that staff have asked for, not that of the policy', async () => {
  const room = await payingRoom(payload)
  const host = await staff('host')
  const guest = { name: 'Zofia', email: `${word()}@example.com` }
  const data = {
    venue: room.venue,
    startsAt: '2027-05-15T18:00:00.000Z',
    partySize: 2,
    status: 'held',
    guest,
  }
  const { body } = await ask<{ doc: { id: string } }>('POST /api/reservations', { as: host, body: data })
  await ask(`POST /api/reservations/${body.doc.id}/payment-link`, {
    as: host,
    body: { expiresAt: '2027-05-09T10:00:00+02:00', amountCents: 7_500 },
  })
  const provider = aProvider()
  await sendAt(payload, morning.toISOString(), provider)
  const [letter] = provider.taken.filter(({ kind, to }) => kind === 'paymentLink' && to === guest.email)
  expect(letter?.facts).toMatchObject({ amount: { cents: 7_500, currency: 'PLN' } })
})

it('a link to pay by for a booking without a policy asks in the money of the house', async () => {
  const room = await openRoom(payload)
  await payload.update({ collection: 'venues', id: room.venue, data: { currency: 'EUR' } })
  const [host, startsAt] = [await staff('host'), '2027-05-15T18:00:00.000Z']
  const data = { venue: room.venue, startsAt, partySize: 2, status: 'held', guest: { name: 'Zofia' } }
  const { body } = await ask<{ doc: { id: string } }>('POST /api/reservations', { as: host, body: data })
  const link = { expiresAt: '2027-05-09T10:00:00+02:00', amountCents: 7_500 }
  const { id } = body.doc
  expect((await ask(`POST /api/reservations/${id}/payment-link`, { as: host, body: link })).status).toBe(200)
  expect(
    await till.rows(
      sql`select amount_cents::int as cents, currency from payments where reservation_id = ${id}::uuid`,
    ),
  ).toEqual([{ cents: 7_500, currency: 'EUR' }])
})

describe('a fee for not coming', () => {
  async function missing(hours: number | null) {
    vi.setSystemTime(morning)
    const room = await payingRoom(payload, { depositKind: 'zadatek' })
    await payload.update({
      collection: 'venues',
      id: room.venue,
      data: { billing: { autoChargeHours: hours } },
    })
    const { body } = await book(room)
    await pay(body)
    at('2027-05-15T18:20:00Z')
    const { id, revision } = await rowOf(body)
    const host = await staff('host')
    const change = await ask(`PATCH /api/reservations/${id}`, {
      as: host,
      body: { status: 'no_show', revision },
    })
    expect(change.status).toBe(200)
    return id
  }

  it('waits for a person, however long, where the house has set no hours', async () => {
    const id = await missing(null)
    at('2027-06-15T18:20:00Z')
    await till.round()
    expect(await till.tasks(id)).toMatchObject([{ kind: 'noShowFee', state: 'open' }])
  })

  it('is taken after the hours that the house has set and not a minute before; waived in between it stays waived', async () => {
    const [charged, waived] = [await missing(24), await missing(24)]
    at('2027-05-16T18:19:59Z')
    await till.round()
    expect(await till.tasks(charged)).toMatchObject([{ state: 'open', outcome: null }])
    const [task] = await till.tasks(waived)
    const manager = await staff('manager')
    expect((await ask(`POST /api/payment-tasks/${task!.id}/waive`, { as: manager, body: {} })).status).toBe(
      200,
    )
    at('2027-05-16T18:20:01Z')
    await till.round()
    await till.round()
    await till.deliverNew()
    expect(await till.tasks(charged)).toMatchObject([{ state: 'done', outcome: 'charged' }])
    expect(await till.tasks(waived)).toMatchObject([{ state: 'done', outcome: 'waived' }])
    expect((await till.balances(charged)).retained).toBeLessThan(0)
    expect((await till.balances(waived)).retained).toBeUndefined()
    const [sum] = await till.rows<{ cents: number }>(sql`
      select coalesce(sum(retained_cents), 0)::int as cents from payments where reservation_id = ${waived}::uuid`)
    expect(sum!.cents).toBe(0)
  })
})

describe('a saved card that is to be charged for a no-show', () => {
  /** Nobody came, and a manager decides; what becomes of the call to the provider is up to the test. */
  async function missed() {
    vi.setSystemTime(morning)
    const room = await payingRoom(payload, { charge: 'guarantee', feeBasis: 'perPerson', feeCents: 4_000 })
    await payload.update({ collection: 'venues', id: room.venue, data: { billing: { cardFees: true } } })
    const { body } = await book(room)
    till.double.guest.savesCard(providerIdOf(body))
    await till.deliverNew()
    at('2027-05-15T18:20:00Z')
    const { id } = await rowOf(body)
    await ask(`PATCH /api/reservations/${id}`, { as: await staff('host'), body: { status: 'no_show' } })
    const [manager, [task]] = [await staff('manager'), await till.tasks(id)]
    const decide = async (decision: string, said: object = {}) =>
      (await ask(`POST /api/payment-tasks/${task!.id}/${decision}`, { as: manager, body: said })).status
    const fee = async () => (await till.payments(id))[1]
    return { id, decide, fee }
  }
  const outOfReach = [{ status: 500 }, { status: 500 }, { status: 500 }]

  it('is not charged any more once the fee was waived, though the charge was decided before', async () => {
    const { id, decide, fee } = await missed()
    till.double.failNext(...outOfReach)
    expect(await decide('charge')).toBe(200)
    expect(await till.tasks(id)).toMatchObject([{ state: 'open' }])
    expect(await decide('waive')).toBe(200)
    at('2027-05-15T18:25:00Z')
    await till.round()
    await till.deliverNew()
    expect(await fee()).toMatchObject({ purpose: 'fee', state: 'cancelled', received: 0 })
    expect(await till.tasks(id)).toMatchObject([{ state: 'done', outcome: 'waived' }])
  })

  it('that was charged with the answer lost is one charge and a task that is done, by whom and why', async () => {
    const { id, decide, fee } = await missed()
    till.double.failNext('cut after', ...outOfReach.slice(1))
    expect(await decide('charge', { reason: 'Nobody called' })).toBe(200)
    await till.deliverNew()
    at('2027-05-15T18:25:00Z')
    await till.round()
    expect(await fee()).toMatchObject({ state: 'paid', received: 4_000, retained: 4_000 })
    expect(await till.tasks(id)).toMatchObject([{ state: 'done', outcome: 'charged' }])
    const [{ reason, by } = {}] = await till.rows<{ reason: string; by: string | null }>(
      sql`select reason, done_by_id as by from payment_tasks where reservation_id = ${id}::uuid`,
    )
    expect([reason, typeof by]).toEqual(['Nobody called', 'string'])
  })

  it('that was charged with the answer lost, and waived before that was known, is given its money back', async () => {
    const { id, decide, fee } = await missed()
    till.double.failNext('cut after', ...outOfReach.slice(1))
    await decide('charge')
    expect(await decide('waive')).toBe(200)
    await till.deliverNew()
    await till.round()
    await till.deliverNew()
    expect(await fee()).toMatchObject({ received: 4_000, refunded: 4_000, retained: 0 })
    expect((await till.balances(id)).retained).toBeUndefined()
  })
})

it('a booking that a manager brings back after a late cancellation has what was kept for its bill again', async () => {
  vi.setSystemTime(morning)
  const { body } = await book(await payingRoom(payload))
  await pay(body)
  at('2027-05-15T10:00:00Z')
  await tell(tokenOf(body), 'cancel')
  const { id } = await rowOf(body)
  expect(await till.payments(id)).toMatchObject([{ retained: 5_000 }])
  const back = await ask(`PATCH /api/reservations/${id}`, {
    as: await staff('manager'),
    body: { status: 'confirmed' },
  })
  expect(back.status).toBe(200)
  expect(await till.payments(id)).toMatchObject([{ received: 10_000, retained: 0 }])
  await till.round()
  expect((await rowOf(body)).paidCents).toBe(5_000)
})

it('cases 37 and 40: three guests who cancel late pay the cap of the policy they saw, whatever it says by then', async () => {
  vi.setSystemTime(morning)
  const policy = { feeBasis: 'perPerson', feeCents: 5_000, capCents: 6_000 }
  const room = await payingRoom(payload, policy)
  const { body } = await book(room, { partySize: 3 })
  await pay(body)
  await payload.update({
    collection: 'policies',
    where: { venue: { equals: room.venue } },
    data: { tiers: [{ before: 24, unit: 'hours', feePercent: 100 }], capCents: 15_000 },
  })
  at('2027-05-15T10:00:00Z')
  await tell(tokenOf(body), 'cancel')
  await till.round()
  await till.deliverNew()
  const { id } = await rowOf(body)
  expect(await till.payments(id)).toMatchObject([{ received: 15_000, retained: 6_000, refunded: 9_000 }])
})

it('case 35: in the night the clock goes forward a day before is a day before, to the second', async () => {
  vi.setSystemTime(new Date('2027-03-20T08:00:00Z'))
  const room = await payingRoom(payload, {}, { tables: [{ maxParty: 4 }, { maxParty: 4 }] })
  const sunday = { startsAt: '2027-03-28T19:00:00+02:00' }
  const [inTime, late] = [(await book(room, sunday)).body, (await book(room, sunday)).body]
  expect(inTime).toMatchObject({ serviceDate: '2027-03-28', deadline: '2027-03-27T18:00:00+01:00' })
  for (const booked of [inTime, late]) await pay(booked)
  const { id } = await rowOf(inTime)
  const { booking } = await readBookingFacts(id, 'pl', Temporal.Now.instant(), { payload })
  expect(whenWords(booking.cancelling.freeUntil!, 'Europe/Warsaw', 'pl')).toMatch(/27\smarca.*18:00/)
  at('2027-03-27T17:00:00Z')
  await tell(tokenOf(inTime), 'cancel')
  at('2027-03-27T17:00:01Z')
  await tell(tokenOf(late), 'cancel')
  await till.round()
  await till.deliverNew()
  const moneyOf = async (booked: Paying) => till.payments((await rowOf(booked)).id)
  expect(await moneyOf(inTime)).toMatchObject([{ retained: 0, refunded: 10_000 }])
  expect(await moneyOf(late)).toMatchObject([{ retained: 5_000, refunded: 5_000 }])
})
