import type { Payload } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readBookingFacts } from '@/operations/messages/readBookingFacts'
import { ask, signIn } from '../helpers/asking'
import { newKey, order, tokenOf, wish, type Booked } from '../helpers/booking'
import { openPayload } from '../helpers/openPayload'
import { payingRoom } from '../helpers/payingRoom'
import { word } from '../helpers/samples'
import { openTill, type Till } from '../helpers/till'

type Paying = Booked & { payment: { clientSecret: string } }
type Own = {
  revision: number
  cancellation: {
    feeCents: number
    refundCents: number
    keptCents: number
    deadline: string | null
    isFree: boolean
  }
  receipt: { steps: { until: string | null; feeCents: number; refundCents: number }[] }
}

let payload: Payload
let till: Till

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-08T08:00:00Z') })
  payload = await openPayload()
  till = await openTill(payload)
})
afterAll(async () => {
  vi.useRealTimers()
  await till.close()
  await payload.destroy()
})

/** A table for two next Saturday at eight, 100 zł of zadatek paid; half of it from a day before, all of it from three hours before. */
async function paidTable(policy: object) {
  vi.setSystemTime(new Date('2027-05-08T08:00:00Z'))
  const room = await payingRoom(payload, { graceMinutes: 0, ...policy })
  const { body } = await order<Paying>('book', wish({ venue: room.slug }))
  till.double.guest.pays(body.payment.clientSecret.split('_secret')[0]!)
  await till.deliverNew()
  const [row] = await till.rows<{ id: string }>(
    sql`select id from reservations where reference = ${body.reference}`,
  )
  return { id: row!.id, token: tokenOf(body), deadline: body.deadline }
}

/** Whose shift begins at this moment. */
const managerNow = () => signIn(payload, 'manager', `receipt-${word()}`)

const tiers = [
  { before: 24, unit: 'hours', feePercent: 50 },
  { before: 3, unit: 'hours', feePercent: 100 },
]

it.each([
  ['long before', '2027-05-10T10:00:00Z', { tiers }, 0],
  ['at the deadline itself', '2027-05-14T18:00:00Z', { tiers }, 0],
  ['a second after it', '2027-05-14T18:00:01Z', { tiers }, 5_000],
  ['on the last step', '2027-05-15T16:00:00Z', { tiers }, 10_000],
  ['under a cap', '2027-05-15T16:00:00Z', { tiers, capCents: 6_000 }, 6_000],
  ['with a zaliczka, which goes back', '2027-05-15T16:00:00Z', { tiers, depositKind: 'zaliczka' }, 0],
])(
  'what cancelling costs %s is said alike to guest and staff, and is what is kept',
  async (_, at, policy, fee) => {
    const { id, token, deadline } = await paidTable(policy)
    vi.setSystemTime(new Date(at))
    const manager = await managerNow()
    const now = Temporal.Instant.from(at)

    const own = await ask<Own>(`GET /api/reservations/manage/${token}`)
    const staffs = await ask<Own['cancellation']>(`GET /api/reservations/${id}/cancellation`, { as: manager })
    const sheet = await ask<{ cancellation: { feeCents: number; freeUntil: string | null } }>(
      `GET /api/reservations/${id}/sheet`,
      { as: manager },
    )
    const { booking } = await readBookingFacts(id, 'en', now, { payload })

    // Until when it is free: on the answer to the booking, the page, the quote, the sheet and in the letters.
    const until = deadline === null ? null : Date.parse(deadline)
    const said = [own.body.cancellation.deadline, staffs.body.deadline, sheet.body.cancellation.freeUntil]
    expect(said.map((one) => (one === null ? null : Date.parse(one)))).toEqual([until, until, until])
    expect(booking.cancelling.freeUntil?.epochMilliseconds ?? null).toBe(until)

    // What it costs now.
    expect(own.body.cancellation).toMatchObject({ feeCents: fee, refundCents: 10_000 - fee, keptCents: fee })
    expect(own.body.receipt.steps[0]).toMatchObject({ feeCents: fee, refundCents: 10_000 - fee })
    expect(staffs.body).toMatchObject({ feeCents: fee, refundCents: 10_000 - fee, keptCents: fee })
    expect(sheet.body.cancellation.feeCents).toBe(fee)
    if (fee > 0) expect(booking.cancelling.fee).toEqual({ cents: fee, currency: 'PLN' })

    const { status } = await ask(`POST /api/reservations/manage/${token}/cancel`, {
      body: { revision: own.body.revision },
      headers: { 'idempotency-key': newKey() },
    })
    expect(status).toBe(200)
    await till.round()
    const [money] = await till.payments(id)
    expect(money).toMatchObject({ received: 10_000, retained: fee, refunded: 10_000 - fee })
  },
)

it('a saved card is charged by no task once the owner does not stand by charging cards', async () => {
  const policy = { charge: 'guarantee', feeBasis: 'perPerson', feeCents: 4_000, tiers }
  vi.setSystemTime(new Date('2027-05-08T08:00:00Z'))
  const room = await payingRoom(payload, { graceMinutes: 0, ...policy })
  const setCardFees = (cardFees: boolean) =>
    payload.update({ collection: 'venues', id: room.venue, data: { billing: { cardFees } } })
  await setCardFees(true)
  const { body } = await order<Paying>('book', wish({ venue: room.slug }))
  till.double.guest.savesCard(body.payment.clientSecret.split('_secret')[0]!)
  await till.deliverNew()
  await setCardFees(false)
  vi.setSystemTime(new Date('2027-05-15T16:00:00Z'))
  const manager = await managerNow()
  const [row] = await till.rows<{ id: string }>(
    sql`select id from reservations where reference = ${body.reference}`,
  )
  const quote = await ask(`GET /api/reservations/${row!.id}/cancellation`, { as: manager })
  expect(quote.body).toMatchObject({ extraCents: 0 })
  const own = await ask<Own>(`GET /api/reservations/manage/${tokenOf(body)}`)
  await ask(`POST /api/reservations/manage/${tokenOf(body)}/cancel`, {
    body: { revision: own.body.revision },
    headers: { 'idempotency-key': newKey() },
  })
  expect(await till.tasks(row!.id)).toEqual([])
})
