import type { Payload } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Books } from '@/operations/billing/exportBooks'
import { ask, signIn, type Caller } from '../helpers/asking'
import { order, tokenOf, wish, type Booked } from '../helpers/booking'
import { openPayload } from '../helpers/openPayload'
import { openRoom } from '../helpers/room'
import { openTill, type Till } from '../helpers/till'

type Paying = Booked & { payment?: { clientSecret: string } }
type Refused = { errors: { code: string; data?: { errors: { path: string; message: string }[] } }[] }

let payload: Payload
let till: Till
let manager: Caller
const nip = '526-025-02-74'

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-08T08:00:00Z') })
  payload = await openPayload()
  till = await openTill(payload)
  manager = await signIn(payload, 'manager', 'confirmations-manager')
})
afterAll(async () => {
  vi.useRealTimers()
  await till.close()
  await payload.destroy()
})

/** A booking for two with 100 zł paid, at a venue that pays 8 % on deposits. */
async function paidBooking(email = 'zofia@example.com') {
  const room = await openRoom(payload)
  await payload.update({
    collection: 'venues',
    id: room.venue,
    data: { billing: { depositVatPercent: 8, company: { name: 'Eliksir sp. z o.o.', nip: '1234563218' } } },
  })
  const { id: policy } = await payload.create({
    collection: 'policies',
    data: {
      venue: room.venue,
      name: 'Evenings',
      text: 'A day before.',
      depositKind: 'zadatek',
      charge: 'deposit',
      chargeBasis: 'perPerson',
      chargeCents: 5000,
      feeBasis: 'percentOfPrepaid',
      tiers: [{ before: 24, unit: 'hours', feePercent: 50 }],
      graceMinutes: 0,
    },
  })
  await payload.update({ collection: 'services', id: room.service, data: { policy } })
  const guest = { name: 'Zofia Źdźbło', email, locale: 'pl' }
  const { body } = await order<Paying>('book', wish({ venue: room.slug, guest }))
  till.double.guest.pays(body.payment!.clientSecret.split('_secret')[0]!)
  await till.deliverNew()
  const [payment] = await till.rows<{ id: string }>(sql`
    select p.id from payments p join reservations r on r.id = p.reservation_id where r.reference = ${body.reference}`)
  return { token: tokenOf(body), paymentId: payment!.id, room, reference: body.reference }
}

const letters = (paymentId: string) =>
  till.rows<{ revision: number }>(sql`
    select message_revision::int as revision from messages
    where kind = 'paymentConfirmation' and subject_key = ${paymentId} order by 1`)

describe('the confirmation of a payment', () => {
  it('is a PDF for whoever has the link, in the language asked for, and for managers by payment', async () => {
    const { token, paymentId } = await paidBooking()
    const own = await ask<string>(`GET /api/reservations/manage/${token}/confirmation.pdf?locale=pl`)
    expect(own.status).toBe(200)
    expect(own.headers.get('content-type')).toBe('application/pdf')
    expect(own.headers.get('content-disposition')).toMatch(/filename="potwierdzenie-wplaty-P\w+\.pdf"/)
    expect(own.headers.get('cache-control')).toContain('no-store')
    expect(own.body.startsWith('%PDF-')).toBe(true)
    const staffs = await ask<string>(`GET /api/payments/${paymentId}/confirmation.pdf?locale=en`, {
      as: manager,
    })
    expect(staffs.headers.get('content-disposition')).toMatch(/payment-confirmation-/)
  })

  it('is nothing to those without the key or the right', async () => {
    const { token, paymentId } = await paidBooking()
    const host = await signIn(payload, 'host', `confirmations-host-${paymentId.slice(0, 8)}`)
    expect((await ask(`GET /api/payments/${paymentId}/confirmation.pdf`)).status).toBe(401)
    expect((await ask(`GET /api/payments/${paymentId}/confirmation.pdf`, { as: host })).status).toBe(403)
    const buyer = { as: host, body: { nip } }
    expect((await ask(`POST /api/payments/${paymentId}/buyer`, buyer)).status).toBe(403)
    expect((await ask(`POST /api/payments/${paymentId}/confirmation`, { as: host })).status).toBe(403)
    const wrong = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
    expect((await ask(`GET /api/reservations/manage/${wrong}/confirmation.pdf`)).status).toBe(404)
  })

  it('names the buyer whose NIP the guest typed, is mailed anew, and the books are asked for a document', async () => {
    const { token, paymentId, room } = await paidBooking()
    const { id: webhook } = await payload.create({
      collection: 'webhooks',
      data: {
        name: 'Books',
        url: 'https://books.example.com/hook',
        events: ['document.requested'],
        active: true,
        venues: [room.venue],
      },
    })
    await till.rows(
      sql`update messages set status = 'sent', sent_at = now() where subject_key = ${paymentId}`,
    )
    const answer = await ask(`POST /api/reservations/manage/${token}/buyer`, {
      body: { nip, name: ' Łąka i Synowie ', address: '' },
    })
    expect(answer.body).toEqual({ nip: '5260250274', name: 'Łąka i Synowie', address: null })
    const known = await ask(`GET /api/reservations/manage/${token}/payment`)
    expect(known.body).toMatchObject({ buyer: { nip: '5260250274', name: 'Łąka i Synowie' } })
    expect(await letters(paymentId)).toEqual([{ revision: 0 }, { revision: 1 }])
    // The same once more asks for nothing new.
    await ask(`POST /api/reservations/manage/${token}/buyer`, { body: { nip, name: 'Łąka i Synowie' } })
    const told = await till.rows<{ body: { data: { buyer: object } } }>(sql`
      select payload as body from webhook_deliveries where webhook_id = ${webhook} and event = 'document.requested'`)
    expect(told).toHaveLength(1)
    expect(JSON.stringify(told[0])).toContain('5260250274')
  })

  it('refuses a NIP whose check digit is wrong, at its field, in the language of the guest', async () => {
    const { token } = await paidBooking()
    const { status, body } = await ask<Refused>(`POST /api/reservations/manage/${token}/buyer`, {
      body: { nip: '526-025-02-75' },
      headers: { 'accept-language': 'pl' },
    })
    expect(status).toBe(422)
    expect(body.errors[0]?.data?.errors).toEqual([
      { path: 'nip', message: expect.stringContaining('NIP') as string },
    ])
  })

  it('is sent again when asked for, but not over and over', async () => {
    const { token, paymentId } = await paidBooking()
    for (let turn = 0; turn < 12; turn += 1) {
      await till.rows(
        sql`update messages set status = 'sent', sent_at = now() where subject_key = ${paymentId}`,
      )
      await ask(`POST /api/reservations/manage/${token}/confirmation`, { body: {} })
    }
    expect((await letters(paymentId)).length).toBe(8)
  })

  it('carries the buyer into the export, and leaves it when the guest takes the NIP back', async () => {
    const { paymentId, room } = await paidBooking()
    const buyers = async () => {
      const { body } = await ask<Books>(
        `GET /api/ledger-lines/export?from=2027-05-08&to=2027-05-08&venue=${room.slug}`,
        { as: manager },
      )
      return new Set(body.lines.map(({ buyerNip }) => buyerNip))
    }
    await ask(`POST /api/payments/${paymentId}/buyer`, { as: manager, body: { nip } })
    expect(await buyers()).toEqual(new Set(['5260250274']))
    await ask(`POST /api/payments/${paymentId}/buyer`, { as: manager, body: { nip: '' } })
    expect(await buyers()).toEqual(new Set([null]))
  })

  it('is not there where nothing was paid', async () => {
    const room = await openRoom(payload)
    const { body } = await order<Paying>('book', wish({ venue: room.slug }))
    const token = tokenOf(body)
    expect((await ask(`GET /api/reservations/manage/${token}/confirmation.pdf`)).status).toBe(404)
    expect((await ask(`POST /api/reservations/manage/${token}/buyer`, { body: { nip } })).status).toBe(404)
  })
})
