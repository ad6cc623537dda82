import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { replaceGateway } from '@/integrations/payments'
import { ask, signIn, type Caller } from '../helpers/asking'
import { order, tokenOf, wish } from '../helpers/booking'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'
import { word } from '../helpers/samples'

let payload: Payload
let manager: Caller & { id: string }

const seven = '2027-05-15T19:00:00+02:00'

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-08T08:00:00Z') })
  payload = await openPayload()
  manager = await signIn(payload, 'manager', `reach-${word()}`)
})
afterAll(() => {
  vi.useRealTimers()
})

type Answered = {
  doc?: { id: string; customer?: string; guest: { phone: string; email: string } }
  errors?: { code: string }[]
}
const book = (room: Room, data: object) =>
  ask<Answered>('POST /api/reservations?depth=0', {
    as: manager,
    body: { venue: room.venue, startsAt: seven, partySize: 2, guest: { name: 'Ada' }, ...data },
  })

describe('what a reservation points at', () => {
  it('is of its own venue', async () => {
    const [here, there] = [await openRoom(payload, { tables: [{}, {}] }), await openRoom(payload)]
    const { id: foreign } = await payload.create({
      collection: 'customers',
      data: { venue: there.venue, name: 'Zofia', email: `${word()}@example.com` },
    })
    expect((await book(here, { customer: foreign })).status).toBe(400)
    expect((await book(here, { status: 'waitlisted', area: there.area })).status).toBe(400)
    const { body } = await book(here, {})
    const change = { customer: foreign }
    const answer = await ask<Answered>(`PATCH /api/reservations/${body.doc?.id}`, {
      as: manager,
      body: change,
    })
    expect(answer.status).toBe(400)
  })
})

describe('a guest whom staff book', () => {
  it('has a record from then on, the same one the next time', async () => {
    const room = await openRoom(payload, { tables: [{}, {}, {}] })
    const phone = `+4860${String(Date.now()).slice(-3)}${String(Math.random()).slice(2, 6)}`
    const email = `${word()}@example.com`
    const first = await book(room, { guest: { name: 'Ada Lis', phone } })
    const again = await book(room, { guest: { name: 'Ada Lis', phone, email } })
    const ids = [first, again].map(({ body }) => body.doc?.customer)
    expect(ids[0]).toBeTruthy()
    expect(ids[1]).toBe(ids[0])
    const known = await payload.findByID({ collection: 'customers', id: ids[0]!, depth: 0 })
    expect(known).toMatchObject({ name: 'Ada Lis', phone, email, nextVisitAt: expect.any(String) as string })
  })

  it('is erased with what was typed, however the number was written', async () => {
    const room = await openRoom(payload)
    await payload.update({
      collection: 'venues',
      id: room.venue,
      data: { address: { country: 'PL' } } as never,
    })
    const { id } = await payload.create({
      collection: 'customers',
      data: {
        venue: room.venue,
        name: 'Zofia Nowak',
        phone: '+48601234567',
        email: 'zofia.reach@example.com',
      },
    })
    const { body } = await book(room, {
      startsAt: '2027-05-08T09:00:00Z',
      overrideReason: 'Brunch',
      guest: { name: 'Zofia Nowak', phone: '+48 601-234-567', email: 'Zofia.Reach@Example.com' },
    })
    vi.setSystemTime(new Date('2027-05-08T09:10:00Z'))
    expect((await ask(`POST /api/customers/${id}/erase`, { as: manager, body: {} })).status).toBe(200)
    const left = await payload.findByID({ collection: 'reservations', id: body.doc!.id, depth: 0 })
    expect(JSON.stringify(left)).not.toMatch(/Nowak|601|reach/i)
    vi.setSystemTime(new Date('2027-05-08T08:00:00Z'))
  })

  it('leaves mail and phone in the one form by which guests are found', async () => {
    const room = await openRoom(payload)
    const { body } = await book(room, {
      guest: { name: 'Ada', phone: '+48 601-234-567', email: 'Ada@Example.com' },
    })
    expect(body.doc?.guest).toMatchObject({ phone: '+48601234567', email: 'ada@example.com' })
  })
})

describe('a guest who moves', () => {
  it('does not get round the answer that staff want to give first', async () => {
    const room = await openRoom(payload, { service: { closes: '22:00', lastSeating: '20:00' } })
    await payload.create({
      collection: 'services',
      data: {
        venue: room.venue,
        name: 'Late',
        weekdays: ['saturday'],
        opens: '22:00',
        lastSeating: '02:00',
        closes: '04:00',
        needsApproval: true,
      },
    })
    const { body } = await order('book', wish({ venue: room.slug, startsAt: seven }))
    expect(body.status).toBe('confirmed')
    const moved = await order<{ status: string }>(`manage/${tokenOf(body)}/change`, {
      startsAt: '2027-05-15T23:00:00+02:00',
    })
    expect([moved.status, moved.body.status]).not.toEqual([200, 'confirmed'])
  })
})

describe('a guest whose change would cost a deposit where nobody takes money', () => {
  beforeAll(() => replaceGateway(null))
  afterAll(() => replaceGateway(undefined))
  const changed = (manageUrl: string, body: object) =>
    order<Answered>(`manage/${tokenOf({ manageUrl })}/change`, body)

  it('is asked to call, and keeps the booking as it was', async () => {
    const room = await openRoom(payload, { service: { closes: '22:00', lastSeating: '20:00' } })
    const policy = await payload.create({
      collection: 'policies',
      data: { venue: room.venue, name: 'Late', charge: 'deposit', chargeCents: 5000, chargeMinParty: 2 },
    })
    const hours = { opens: '22:00', lastSeating: '02:00', closes: '04:00', policy: policy.id }
    await payload.create({
      collection: 'services',
      data: { venue: room.venue, name: 'Late', weekdays: ['saturday'], ...hours },
    })
    const { body } = await order('book', wish({ venue: room.slug, startsAt: seven }))
    const later = await changed(body.manageUrl, { startsAt: '2027-05-15T23:00:00+02:00' })
    expect([later.status, later.body.errors?.[0]?.code]).toEqual([422, 'BOOK_BY_PHONE'])
    const earlier = await changed(body.manageUrl, { startsAt: '2027-05-15T18:30:00+02:00' })
    expect(earlier.status).toBe(200)
  })

  it('may still come with fewer, and with more where nothing is paid', async () => {
    const room = await openRoom(payload)
    const { body } = await order('book', wish({ venue: room.slug, startsAt: seven }))
    for (const partySize of [3, 1]) {
      expect((await changed(body.manageUrl, { partySize })).status).toBe(200)
    }
  })
})

describe('limits of one mail address', () => {
  it('count its small letters and its tags as one', async () => {
    const room = await openRoom(payload)
    const name = word()
    const statuses: number[] = []
    for (let time = 0; time < 11; time += 1) {
      const email = time % 2 ? `${name}+${time}@example.com` : `${name.toUpperCase()}@Example.com`
      const guest = { name: 'Ada', email, locale: 'en' }
      statuses.push((await order('book', wish({ venue: room.slug, startsAt: seven, guest }))).status)
    }
    expect(statuses.at(-1)).toBe(429)
  })
})
