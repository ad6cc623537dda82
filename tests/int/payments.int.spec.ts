import type { Payload } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readGateway } from '@/integrations/payments'
import { reconcile } from '@/operations/billing/reconcile'
import { keepNights } from '@/operations/reservations/keepNights'
import { manageTokenOf } from '@/operations/reservations/manageToken'
import { ask, signIn, type Caller } from '../helpers/asking'
import { newKey, order, tokenOf, wish, type Booked, type Refusal } from '../helpers/booking'
import { openPayload } from '../helpers/openPayload'
import { payingRoom as aPayingRoom } from '../helpers/payingRoom'
import type { Room } from '../helpers/room'
import { word } from '../helpers/samples'
import { openTill, type Till } from '../helpers/till'

type Paying = Booked & {
  payment?: { clientSecret: string; provider: string; amountCents: number; currency: string }
}

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

/** Somebody whose shift begins now. */
const staff = (role: 'host' | 'manager'): Promise<Caller> => signIn(payload, role, `till-${word()}`)
const at = (instant: string) => vi.setSystemTime(new Date(instant))

const payingRoom = (policy: object = {}, tables?: { minParty: number; maxParty: number }[]): Promise<Room> =>
  aPayingRoom(payload, policy, tables ? { tables } : {})

const book = (room: Room, changes: object = {}, options = {}) =>
  order<Paying>('book', wish({ venue: room.slug, ...changes }), options)
const reservationOf = async ({ reference }: Booked) => {
  const { docs } = await payload.find({
    collection: 'reservations',
    where: { reference: { equals: reference } },
    depth: 0,
  })
  return docs[0]!
}
const providerIdOf = ({ payment }: Paying) => payment!.clientSecret.split('_secret')[0]!
async function paid(room: Room, changes: object = {}) {
  const { body } = await book(room, changes)
  till.double.guest.pays(providerIdOf(body))
  await till.deliverNew()
  return body
}

describe('a deposit', () => {
  it('keeps the table while it is paid, and the booking stands once the provider has told of the money', async () => {
    const room = await payingRoom()
    const { status, body } = await book(room)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      status: 'held',
      holdExpiresAt: '2027-05-08T10:10:00+02:00',
      payment: { provider: 'stripe', publishableKey: 'pk_test_double', amountCents: 10_000, currency: 'PLN' },
    })
    const own = await ask(`GET /api/reservations/manage/${tokenOf(body)}/payment`)
    expect(own.body).toMatchObject({ state: 'due', kind: 'deposit', payment: { amountCents: 10_000 } })

    till.double.guest.pays(providerIdOf(body))
    await till.deliverNew()
    const { id, status: now, depositState, paidCents } = await reservationOf(body)
    expect({ now, depositState, paidCents }).toEqual({
      now: 'confirmed',
      depositState: 'paid',
      paidCents: 10_000,
    })
    expect(await till.balances(id)).toEqual({ gateway: 9_750, deposits: -10_000, fees: 250 })
    const after = await ask(`GET /api/reservations/manage/${tokenOf(body)}/payment`)
    expect(after.body).toMatchObject({ state: 'paid', paidCents: 10_000, payment: null })
  })

  it('that is ordered twice is one payment, and an answer that was lost is the same form again', async () => {
    const room = await payingRoom()
    const [key, body] = [newKey(), wish({ venue: room.slug })]
    till.double.failNext('cut after')
    const first = await order<Paying>('book', body, { key })
    const second = await order<Paying>('book', body, { key })
    expect(second.body.payment).toEqual(first.body.payment)
    expect(await till.payments((await reservationOf(first.body)).id)).toHaveLength(1)
  })

  it('cannot be begun while the provider is out of reach; the same order goes on where it stopped', async () => {
    const room = await payingRoom()
    const [key, body] = [newKey(), wish({ venue: room.slug })]
    till.double.failNext({ status: 500 }, { status: 500 }, { status: 500 })
    const refused = await order<Refusal>('book', body, { key })
    expect([refused.status, refused.body.errors[0]?.code]).toEqual([503, 'UNAVAILABLE'])
    const { status, body: booked } = await order<Paying>('book', body, { key })
    expect(status).toBe(201)
    expect(booked.payment?.amountCents).toBe(10_000)
  })

  it('case 32: told of three times and before its beginning, it is one confirmation and one entry', async () => {
    const room = await payingRoom()
    const { body } = await book(room)
    const created = till.double.events.length - 1
    till.double.guest.pays(providerIdOf(body))
    const succeeded = till.double.events.length - 1
    for (const place of [succeeded, succeeded, created, succeeded])
      expect((await till.deliver(place)).status).toBe(200)
    const { id, status, revision } = await reservationOf(body)
    expect({ status, revision }).toEqual({ status: 'confirmed', revision: 2 })
    expect(await till.balances(id)).toEqual({ gateway: 9_750, deposits: -10_000, fees: 250 })
    const confirmations = await payload.count({
      collection: 'messages',
      where: { and: [{ reservation: { equals: id } }, { kind: { equals: 'confirmation' } }] },
    })
    expect(confirmations.totalDocs).toBe(1)
    await till.deliverNew()
  })

  it('case 33: an event that is forged or changed on the way is 400, and nothing is written', async () => {
    const room = await payingRoom()
    const { body } = await book(room)
    till.double.guest.pays(providerIdOf(body))
    const events = () => payload.count({ collection: 'payment-events' })
    const before = await events()
    expect((await till.deliver(-1, { secret: 'whsec_other' })).status).toBe(400)
    expect((await till.deliver(-1, { body: '{"id":"evt_1"}' })).status).toBe(400)
    expect((await ask('POST /api/payments/stripe/webhook', { body: '{}' })).status).toBe(400)
    expect(await events()).toEqual(before)
    expect((await reservationOf(body)).status).toBe('held')
    await till.deliverNew()
  })
})

describe('time that runs out', () => {
  it('gives the payment up first, then the table', async () => {
    const room = await payingRoom()
    const { body } = await book(room)
    at('2027-05-08T08:10:01Z')
    await keepNights(payload)
    const { id, status, depositState } = await reservationOf(body)
    expect({ status, depositState }).toEqual({ status: 'expired', depositState: 'none' })
    expect(await till.payments(id)).toMatchObject([{ state: 'cancelled', received: 0 }])
    expect(till.double.payments.get(providerIdOf(body))?.status).toBe('canceled')
  })

  it('confirms instead when the money was faster', async () => {
    const room = await payingRoom()
    const { body } = await book(room)
    till.double.guest.pays(providerIdOf(body))
    at('2027-05-08T08:10:01Z')
    await keepNights(payload)
    expect((await reservationOf(body)).status).toBe('confirmed')
    await till.deliverNew()
  })

  it('case 29 and 30: somebody else has the table, and money that comes late goes back in full', async () => {
    const room = await payingRoom({ chargeMinParty: 2 })
    const { body } = await book(room)
    at('2027-05-08T08:10:01Z')
    expect((await book(room, { partySize: 1 })).body.status).toBe('confirmed')
    at('2027-05-08T08:10:30Z')
    till.double.guest.pays(providerIdOf(body))
    await till.deliverNew()
    await till.round()
    const { id, status, depositState } = await reservationOf(body)
    expect({ status, depositState }).toEqual({ status: 'expired', depositState: 'refunded' })
    expect(await till.payments(id)).toMatchObject([{ state: 'paid', received: 10_000, refunded: 10_000 }])
    expect(await till.balances(id)).toEqual({ gateway: -250, fees: 250 })
    expect(await till.tasks(id)).toMatchObject([{ kind: 'paidWithoutTable', state: 'open', amount: 10_000 }])
    await till.deliverNew()
    expect(
      [...till.double.refunds.values()].filter((one) => one.payment_intent === providerIdOf(body)),
    ).toHaveLength(1)
  })

  it('late money takes the table again where it is still free', async () => {
    const room = await payingRoom()
    const { body } = await book(room)
    at('2027-05-08T08:20:00Z')
    till.double.guest.pays(providerIdOf(body))
    await till.deliverNew()
    expect((await reservationOf(body)).status).toBe('confirmed')
  })
})

describe('a booking that is called off', () => {
  it('in time costs nothing, and all of it goes back', async () => {
    const room = await payingRoom()
    const booked = await paid(room)
    const { status } = await order(`manage/${tokenOf(booked)}/cancel`, {})
    expect(status).toBe(200)
    await till.round()
    const { id, depositState, paidCents } = await reservationOf(booked)
    expect({ depositState, paidCents }).toEqual({ depositState: 'refunded', paidCents: 0 })
    expect(await till.balances(id)).toEqual({ gateway: -250, fees: 250 })
  })

  it('late keeps what the receipt said, and gives the rest back', async () => {
    const room = await payingRoom()
    const booked = await paid(room)
    at('2027-05-15T10:00:00Z')
    const receipt = await ask<{ cancellation: object }>(`GET /api/reservations/manage/${tokenOf(booked)}`)
    expect(receipt.body.cancellation).toMatchObject({ feeCents: 5_000, refundCents: 5_000, keptCents: 5_000 })
    await order(`manage/${tokenOf(booked)}/cancel`, {})
    await till.round()
    const { id, depositState } = await reservationOf(booked)
    expect(depositState).toBe('kept')
    expect(await till.balances(id)).toEqual({ gateway: 4_750, retained: -5_000, fees: 250 })
  })

  it('case 41: by the venue costs the guest nothing, and a zadatek is a matter for the owner', async () => {
    const room = await payingRoom()
    const booked = await paid(room)
    at('2027-05-15T10:00:00Z')
    const { id, revision } = await reservationOf(booked)
    const { status } = await ask(`PATCH /api/reservations/${id}`, {
      as: await staff('host'),
      body: { status: 'cancelled_venue', revision },
    })
    expect(status).toBe(200)
    await till.round()
    expect(await till.payments(id)).toMatchObject([{ refunded: 10_000, retained: 0 }])
    expect(await till.tasks(id)).toMatchObject([{ kind: 'zadatekTwice', state: 'open', amount: 10_000 }])
  })

  it('a refund that the provider does not take now is taken later, once', async () => {
    const room = await payingRoom()
    const booked = await paid(room)
    await order(`manage/${tokenOf(booked)}/cancel`, {})
    till.double.failNext({ status: 500 }, { status: 500 }, { status: 500 })
    await till.round()
    const { id } = await reservationOf(booked)
    expect(await till.payments(id)).toMatchObject([{ refunded: 0 }])
    at('2027-05-08T09:00:00Z')
    await till.round()
    await till.round()
    expect(await till.payments(id)).toMatchObject([{ refunded: 10_000 }])
    await till.deliverNew()
  })
})

describe('a party that never comes', () => {
  const noShow = async (room: Room) => {
    const booked = await paid(room)
    at('2027-05-15T18:30:00Z')
    const { id } = await reservationOf(booked)
    const { status } = await ask(`PATCH /api/reservations/${id}`, {
      as: await staff('host'),
      body: { status: 'no_show' },
    })
    expect(status).toBe(200)
    return id
  }

  it('is a task and never a charge; charging it keeps what the policy says', async () => {
    const id = await noShow(await payingRoom())
    await till.round()
    expect(await till.payments(id)).toMatchObject([{ retained: 0, refunded: 0 }])
    const [task] = await till.tasks(id)
    expect(task).toMatchObject({ kind: 'noShowFee', state: 'open', amount: 5_000 })
    const decide = (decision: string, as: Caller) =>
      ask(`POST /api/payment-tasks/${task!.id}/${decision}`, { as, body: {} })
    const manager = await staff('manager')
    expect((await decide('charge', await staff('host'))).status).toBe(403)
    const { status, body } = await decide('charge', manager)
    expect([status, body]).toEqual([200, { id: task!.id, state: 'done', outcome: 'charged', detail: null }])
    expect((await decide('waive', manager)).status).toBe(409)
    await till.round()
    expect(await till.payments(id)).toMatchObject([{ retained: 5_000, refunded: 5_000 }])
  })

  it('that comes late after all has its deposit again', async () => {
    const id = await noShow(await payingRoom())
    const [task] = await till.tasks(id)
    await ask(`POST /api/payment-tasks/${task!.id}/charge`, { as: await staff('manager'), body: {} })
    const { status } = await ask(`PATCH /api/reservations/${id}`, {
      as: await staff('host'),
      body: { status: 'seated' },
    })
    expect(status).toBe(200)
    expect(await till.payments(id)).toMatchObject([{ retained: 0 }])
  })
})

describe('a party that changes', () => {
  const twoTables = [
    { minParty: 1, maxParty: 4 },
    { minParty: 1, maxParty: 4 },
  ]

  it('pays the difference before more guests are final, and the booking stands until then', async () => {
    const booked = await paid(await payingRoom({}, twoTables))
    const { status, body } = await order<Paying>(`manage/${tokenOf(booked)}/change`, {
      partySize: 3,
      notes: 'A pram',
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ partySize: 2, status: 'confirmed', payment: { amountCents: 5_000 } })
    till.double.guest.pays(providerIdOf(body))
    await till.deliverNew()
    const { id, partySize, notes, paidCents } = await reservationOf(booked)
    expect({ partySize, notes, paidCents }).toEqual({ partySize: 3, notes: 'A pram', paidCents: 15_000 })
    expect(await till.balances(id)).toMatchObject({ deposits: -15_000 })
  })

  it('has its money back when the larger table has gone meanwhile', async () => {
    const room = await payingRoom({ chargeMinParty: 3 }, [
      { minParty: 1, maxParty: 2 },
      { minParty: 3, maxParty: 4 },
    ])
    const { body: booked } = await book(room)
    const { body } = await order<Paying>(`manage/${tokenOf(booked)}/change`, { partySize: 3 })
    const { body: other } = await book(room, { partySize: 4 })
    till.double.guest.pays(providerIdOf(other))
    till.double.guest.pays(providerIdOf(body))
    await till.deliverNew()
    await till.round()
    const { id, partySize, status, depositState } = await reservationOf(booked)
    expect({ partySize, status, depositState }).toEqual({
      partySize: 2,
      status: 'confirmed',
      depositState: 'refunded',
    })
    expect(await till.payments(id)).toMatchObject([{ received: 15_000, refunded: 15_000 }])
  })

  it('with fewer guests gets back in time what these had paid', async () => {
    const booked = await paid(await payingRoom({}, twoTables), { partySize: 3 })
    await order(`manage/${tokenOf(booked)}/change`, { partySize: 2 })
    await till.round()
    const { id, paidCents } = await reservationOf(booked)
    expect(paidCents).toBe(10_000)
    expect(await till.payments(id)).toMatchObject([{ received: 15_000, refunded: 5_000 }])
  })
})

describe('a card that is saved', () => {
  async function guaranteed() {
    const room = await payingRoom({ charge: 'guarantee', feeBasis: 'perPerson', feeCents: 4_000 })
    await payload.update({ collection: 'venues', id: room.venue, data: { billing: { cardFees: true } } })
    const { body } = await book(room)
    expect(body).toMatchObject({ status: 'held', payment: { amountCents: 10_000 } })
    till.double.guest.savesCard(providerIdOf(body))
    await till.deliverNew()
    return body
  }

  it('makes the booking stand and is charged only when somebody decides so', async () => {
    const booked = await guaranteed()
    const { id, status, depositState } = await reservationOf(booked)
    expect({ status, depositState }).toEqual({ status: 'confirmed', depositState: 'cardSaved' })
    at('2027-05-15T18:30:00Z')
    await ask(`PATCH /api/reservations/${id}`, { as: await staff('host'), body: { status: 'no_show' } })
    await till.round()
    expect(await till.payments(id)).toHaveLength(1)
    const [task] = await till.tasks(id)
    expect(task).toMatchObject({ kind: 'noShowFee', amount: 4_000 })
    await ask(`POST /api/payment-tasks/${task!.id}/charge`, { as: await staff('manager'), body: {} })
    expect(await till.payments(id)).toMatchObject([
      { received: 0 },
      { purpose: 'fee', state: 'paid', retained: 4_000 },
    ])
    expect(await till.balances(id)).toMatchObject({ retained: -4_000 })
    expect(await till.tasks(id)).toMatchObject([{ state: 'done', outcome: 'charged' }])
    await ask(`PATCH /api/reservations/${id}`, { as: await staff('host'), body: { status: 'arrived' } })
    await till.round()
    expect(await till.payments(id)).toMatchObject([{}, { received: 4_000, refunded: 4_000, retained: 0 }])
  })

  it('is not asked for while the owner has not said that the text was checked', async () => {
    const room = await payingRoom({ charge: 'guarantee' })
    expect((await book(room)).body).toMatchObject({ status: 'confirmed' })
  })
})

describe('a link to pay by', () => {
  async function linked(changes: object = {}) {
    const room = await payingRoom()
    const host = await staff('host')
    const { body } = await ask<{ doc: { id: string } }>('POST /api/reservations', {
      as: host,
      body: {
        venue: room.venue,
        startsAt: '2027-05-15T18:00:00.000Z',
        partySize: 2,
        status: 'held',
        guest: { name: 'Zofia', email: `${word()}@example.com` },
      },
    })
    const { id } = body.doc
    const link = await ask(`POST /api/reservations/${id}/payment-link`, {
      as: host,
      body: { expiresAt: '2027-05-09T10:00:00+02:00', ...changes },
    })
    expect([link.status, link.body]).toMatchObject([200, { status: 'pending_payment' }])
    const token = manageTokenOf({ id, tokenVersion: 1 })
    const own = await ask<Paying>(`GET /api/reservations/manage/${token}/payment`)
    return { id, own: own.body }
  }
  const statusOf = async (id: string) =>
    (await payload.findByID({ collection: 'reservations', id, depth: 0 })).status

  it('keeps the table until it is paid, by the policy or by what staff name', async () => {
    const { id, own } = await linked()
    expect(own).toMatchObject({ state: 'due', amountCents: 10_000, expiresAt: '2027-05-09T10:00:00+02:00' })
    till.double.guest.pays(providerIdOf(own))
    await till.deliverNew()
    expect(await statusOf(id)).toBe('confirmed')
    expect((await linked({ amountCents: 7_500 })).own).toMatchObject({ payment: { amountCents: 7_500 } })
  })

  it('that is not paid in time frees the table, and can be paid no more', async () => {
    const { id, own } = await linked()
    at('2027-05-09T08:00:01Z')
    await keepNights(payload)
    expect(await statusOf(id)).toBe('expired')
    expect(till.double.payments.get(providerIdOf(own))?.status).toBe('canceled')
  })
})

describe('what nobody may find', () => {
  it('stands in no column: no key, no client secret, no number of a card', async () => {
    const columns = await till.rows<{ table: string; column: string }>(sql`
      select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = 'public' and data_type in ('text', 'character varying', 'jsonb', 'json')`)
    const found: string[] = []
    for (const { table, column } of columns) {
      const [row] = await till.rows<{ found: boolean }>(sql`
        select exists (select from ${sql.identifier(table)} where ${sql.identifier(column)}::text
          ~ '(_secret_|sk_test_|whsec_double|4242 ?4242 ?4242 ?4242)') as found`)
      if (row?.found) found.push(`${table}.${column}`)
    }
    expect(columns.length).toBeGreaterThan(300)
    expect(found).toEqual([])
  })
})

describe('the books', () => {
  it('agree with the provider’s; what nobody told us of is found, and what differs is put before somebody', async () => {
    const room = await payingRoom()
    await paid(room)
    await till.deliverNew()
    at('2027-05-09T04:20:00Z')
    expect(await reconcile({ payload })).toMatchObject({ state: 'agrees', differences: [] })

    at('2027-05-20T10:00:00Z')
    const other = await payingRoom()
    const { body } = await book(other, { startsAt: '2027-05-22T20:00:00+02:00' })
    till.double.guest.pays(providerIdOf(body))
    at('2027-05-21T04:20:00Z')
    expect(await reconcile({ payload })).toMatchObject({ state: 'agrees' })
    expect((await reservationOf(body)).status).toBe('confirmed')

    at('2027-05-21T10:00:00Z')
    till.double.guest.pays(await strangers(5_000))
    at('2027-05-22T04:20:00Z')
    expect(await reconcile({ payload })).toMatchObject({
      state: 'differs',
      differences: [{ kind: 'charge', amountCents: 5_000, missing: 'ours' }],
    })
    const { docs } = await payload.find({
      collection: 'payment-tasks',
      where: { kind: { equals: 'difference' } },
    })
    expect(docs).toMatchObject([{ state: 'open', amountCents: 5_000 }])
  })

  /** Money on the same account that is none of the house's. */
  const strangers = async (amountCents: number) => {
    const order = {
      key: newKey(),
      paymentId: 'elsewhere',
      description: 'Elsewhere',
      amountCents,
      currency: 'PLN',
    }
    return (await readGateway(payload)!.beginPayment(order)).providerId
  }
})

describe('a manager', () => {
  it('gives back a part, once for each key, and never more than was paid', async () => {
    const room = await payingRoom()
    const { id } = await reservationOf(await paid(room))
    const [payment] = await till.rows<{ id: string }>(
      sql`select id from payments where reservation_id = ${id}`,
    )
    const [manager, host] = [await staff('manager'), await staff('host')]
    const refund = (amountCents: number, key = newKey(), as = manager) =>
      ask(`POST /api/payments/${payment!.id}/refund`, {
        as,
        body: { amountCents, reason: 'goodwill' },
        headers: { 'idempotency-key': key },
      })
    const key = newKey()
    expect((await refund(4_000, key)).status).toBe(200)
    expect((await refund(4_000, key)).status).toBe(200)
    expect((await refund(6_001)).status).toBe(409)
    expect((await refund(1_000, newKey(), host)).status).toBe(403)
    await till.round()
    expect(await till.payments(id)).toMatchObject([{ refunded: 4_000 }])
    expect(
      (
        await reservationOf({
          reference: (await payload.findByID({ collection: 'reservations', id })).reference!,
        } as Booked)
      ).depositState,
    ).toBe('partlyRefunded')
  })
})
