import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { fillGaps } from '@/operations/customers/fillGaps'
import { findOrCreateCustomer, type GuestContact } from '@/operations/customers/findOrCreateCustomer'
import { recordConsents } from '@/operations/customers/recordConsents'
import { refuseBlocked } from '@/operations/customers/refuseBlocked'
import { connectionOf, withTransaction } from '@/platform/database/transactions'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, word, type Bar } from '../helpers/samples'

let payload: Payload
let bar: Bar
let manager: Caller
let host: Caller

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  manager = await signIn(payload, 'manager', 'customers-manager')
  host = await signIn(payload, 'host', 'customers-host')
})

describe('the contact of a guest', () => {
  it('is kept in one form, whoever writes it', async () => {
    const { body } = await ask<{ doc: Doc }>('POST /api/customers', {
      as: host,
      body: { name: '  Ala  ', email: '  Ala.Nowak@Example.COM ', phone: '601 234 567' },
    })
    expect(body.doc).toMatchObject({ name: 'Ala', email: 'ala.nowak@example.com', phone: '+48601234567' })
    const changed = await ask<{ doc: Doc }>(`PATCH /api/customers/${body.doc.id}`, {
      as: host,
      body: { phone: '+44 20 7946 0018' },
    })
    expect(changed.body.doc).toMatchObject({ phone: '+442079460018', email: 'ala.nowak@example.com' })
  })

  it.each([
    ['pl', /Taki numer nie istnieje/],
    ['en', /no such number/],
  ])('is refused in the language of the caller when no phone can be so (%s)', async (language, sentence) => {
    const { status, body } = await ask<Refused>('POST /api/customers', {
      as: host,
      body: { name: 'Ala', phone: '12' },
      headers: { 'accept-language': language },
    })
    expect(status).toBe(400)
    expect(body.errors[0]?.data.errors[0]).toMatchObject({
      path: 'phone',
      message: expect.stringMatching(sentence),
    })
  })

  it('may be taken away again', async () => {
    const guest = await payload.create({
      collection: 'customers',
      data: sample('customers', bar, { phone: '601234500' }),
    })
    const { body } = await ask<{ doc: Doc }>(`PATCH /api/customers/${guest.id}`, {
      as: host,
      body: { phone: '', email: '' },
    })
    expect([body.doc.phone, body.doc.email].every((value) => !value)).toBe(true)
  })
})

describe('labels', () => {
  it('are kept once each, without spaces around them', async () => {
    const { body } = await ask<{ doc: Doc }>('POST /api/customers', {
      as: host,
      body: { name: 'Ala', tags: [' regular ', 'regular', 'wine  lover', ''] },
    })
    expect(body.doc.tags).toEqual(['regular', 'wine lover'])
  })
})

describe('the blocklist', () => {
  it('takes nobody without a reason', async () => {
    const guest = await payload.create({ collection: 'customers', data: sample('customers', bar) })
    const refused = await ask<Refused>(`PATCH /api/customers/${guest.id}`, {
      as: manager,
      body: { blocked: { isBlocked: true } },
    })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0]?.data.errors[0]?.path).toBe('blocked.reason')
    const taken = await ask(`PATCH /api/customers/${guest.id}`, {
      as: manager,
      body: { blocked: { isBlocked: true, reason: 'Broke a chair' } },
    })
    expect(taken.status).toBe(200)
  })

  it('is the managers’: a host changes nothing on it', async () => {
    const guest = await payload.create({ collection: 'customers', data: sample('customers', bar) })
    await ask(`PATCH /api/customers/${guest.id}`, {
      as: host,
      body: { blocked: { isBlocked: true, reason: 'Did not smile' } },
    })
    const now = await payload.findByID({ collection: 'customers', id: guest.id })
    expect(now.blocked?.isBlocked).toBe(false)
  })

  it('turns a guest away online without telling him why, until its end', () => {
    const blocked = { isBlocked: true, reason: 'Broke a chair', until: '2027-05-14T18:00:00.000Z' }
    expect(() => refuseBlocked({ blocked }, new Date('2027-05-14T17:59:00.000Z'))).toThrow('BOOK_BY_PHONE')
    expect(() => refuseBlocked({ blocked }, new Date('2027-05-14T18:00:00.000Z'))).not.toThrow()
    expect(() => refuseBlocked(null, new Date())).not.toThrow()
  })
})

describe('a guest who books', () => {
  it('is found again by mail or by phone, in whatever form he types them', async () => {
    const contact = someContact()
    const first = await findOrMake({ name: 'Ala Nowak', ...contact })
    expect(first).toMatchObject({ isNew: true })
    const byMail = await findOrMake({ name: 'Ala Nowak', email: ` ${contact.email.toUpperCase()} ` })
    const byPhone = await findOrMake({ name: 'Ala Nowak', phone: contact.phone.replace('+48', '0048 ') })
    expect([byMail?.id, byPhone?.id]).toEqual([first?.id, first?.id])
    expect([byMail?.isNew, byPhone?.isNew]).toEqual([false, false])
  })

  it('keeps the name on record when another is typed, and what is missing is only added for the same name', async () => {
    const { email, phone } = someContact()
    const first = await findOrMake({ name: 'Łukasz Żak', email })
    await fill(first!.id, { name: 'Somebody Else', email, phone })
    expect(await payload.findByID({ collection: 'customers', id: first!.id })).toMatchObject({
      name: 'Łukasz Żak',
      phone: null,
    })
    await fill(first!.id, { name: 'Lukasz Zak', email, phone })
    expect(await payload.findByID({ collection: 'customers', id: first!.id })).toMatchObject({
      name: 'Łukasz Żak',
      phone,
    })
  })

  it('is nobody we know without a mail and a phone', async () => {
    expect(await findOrMake({ name: 'Ala' })).toBeNull()
    expect(await findOrMake({ name: 'Ala', phone: '12', email: ' ' })).toBeNull()
  })

  it('is made once, however many of his bookings come at the same moment', async () => {
    const contact = someContact()
    const found = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        findOrMake(
          at % 2
            ? { name: 'Twin', ...contact }
            : { name: 'Twin', phone: contact.phone, email: contact.email },
        ),
      ),
    )
    expect(new Set(found.map((guest) => guest?.id)).size).toBe(1)
    expect(found.filter((guest) => guest?.isNew)).toHaveLength(1)
  })

  it('is the guest his record was merged into, and never an erased one', async () => {
    const contact = someContact()
    const merged = await findOrMake({ name: 'Ala', ...contact })
    const kept = await findOrMake({ name: 'Ala N.', email: `${word()}@example.com` })
    await execute(sql`update customers set merged_into_id = ${kept!.id} where id = ${merged!.id}`)
    expect((await findOrMake({ name: 'Ala', ...contact }))?.id).toBe(kept!.id)
    await execute(sql`update customers set erased_at = now() where id in (${kept!.id}, ${merged!.id})`)
    const anew = await findOrMake({ name: 'Ala', ...contact })
    expect(anew).toMatchObject({ isNew: true })
  })

  it('is another guest in another venue', async () => {
    const venue = await payload.create({ collection: 'venues', data: sample('venues', bar) })
    const contact = someContact()
    const here = await findOrMake({ name: 'Ala', ...contact })
    const there = await findOrMake({ name: 'Ala', ...contact }, venue.id)
    expect(there?.id).not.toBe(here?.id)
  })
})

describe('consents', () => {
  it('are noted with their words, and the newest word on news counts', async () => {
    const guest = await findOrMake({ name: 'Ala', ...someContact() })
    await consent(guest!.id, true, '2027-05-01T12:00:00.000Z')
    expect((await payload.findByID({ collection: 'customers', id: guest!.id })).marketing).toBe(true)
    await consent(guest!.id, false, '2027-05-02T12:00:00.000Z')
    expect((await payload.findByID({ collection: 'customers', id: guest!.id })).marketing).toBe(false)
    const { docs } = await payload.find({
      collection: 'consents',
      where: { customer: { equals: guest!.id } },
      sort: 'givenAt',
    })
    expect(
      docs.map(({ kind, given, text, textVersion, source }) => [kind, given, text, textVersion, source]),
    ).toEqual([
      ['marketing', true, 'Send me news.', '3', 'online'],
      ['marketing', false, 'Send me news.', '3', 'online'],
    ])
  })

  it('cannot be rewritten', async () => {
    const guest = await findOrMake({ name: 'Ala', ...someContact() })
    await consent(guest!.id, true, '2027-05-01T12:00:00.000Z')
    await expect(
      execute(sql`update consents set given = false where customer_id = ${guest!.id}`),
    ).rejects.toThrow()
  })
})

type Doc = { id: string; name: string; email: string; phone: string; tags: string[] }
type Refused = { errors: { data: { errors: { path: string; message: string }[] } }[] }

const someContact = () => ({
  email: `${word()}@example.com`,
  phone: `+48601${String(Math.floor(Number.parseInt(word().slice(0, 6), 16) % 1_000_000)).padStart(6, '0')}`,
})

const asHouse = async <T>(work: (req: PayloadRequest) => Promise<T>): Promise<T> => {
  const req = await createLocalReq({}, payload)
  return withTransaction(req, () => work(req))
}

const findOrMake = (guest: GuestContact, venueId = bar.venue) =>
  asHouse((req) => findOrCreateCustomer({ venueId, guest, req }))

const fill = (customerId: string, guest: GuestContact) =>
  asHouse((req) => fillGaps({ customerId, guest, req }))

const consent = (customerId: string, given: boolean, now: string) =>
  asHouse((req) =>
    recordConsents({
      customerId,
      venueId: bar.venue,
      consents: [{ kind: 'marketing', given, text: 'Send me news.', textVersion: '3' }],
      language: 'en',
      source: 'online',
      now: new Date(now),
      req,
    }),
  )

async function execute(statement: ReturnType<typeof sql>) {
  const req = await createLocalReq({}, payload)
  return (await connectionOf(req)).execute(statement)
}
