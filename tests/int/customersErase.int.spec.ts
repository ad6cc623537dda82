import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { bookingBy } from '@/operations/reservations/booking'
import { feedbackTokenOf } from '@/operations/feedback/feedbackToken'
import { findOrCreateCustomer } from '@/operations/customers/findOrCreateCustomer'
import type { Customer, Reservation } from '@/payload-types'
import { connectionOf, withTransaction } from '@/platform/database/transactions'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, word, type Bar } from '../helpers/samples'

let payload: Payload
let bar: Bar
let manager: Caller & { id: string }
let host: Caller & { id: string }
let bartender: Caller

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  manager = await signIn(payload, 'manager', 'erase-manager')
  host = await signIn(payload, 'host', 'erase-host')
  bartender = await signIn(payload, 'bartender', 'erase-bartender')
})

describe('a guest who wants to be forgotten', () => {
  it('is found in nothing afterwards, wherever the name was put; before, the export has it all', async () => {
    const marker = `marker${word()}`
    const { guest, places } = await plant(marker)
    expect((await tablesWith(marker)).length).toBeGreaterThan(5)

    const exported = await ask<Exported>(`GET /api/customers/${guest}/export`, { as: manager })
    expect(exported.status).toBe(200)
    expect(exported.headers.get('content-disposition')).toContain(`guest-${guest}.json`)
    const text = JSON.stringify(exported.body)
    for (const place of places) expect(text).toContain(place)
    expect(exported.body.reservations.length).toBe(4)
    expect(exported.body.consents.map(({ kind }) => kind).sort()).toEqual(['allergies', 'marketing'])
    expect(exported.body.audit.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['create', 'merge']),
    )

    const erased = await ask(`POST /api/customers/${guest}/erase`, {
      as: manager,
      body: { cancelFuture: true },
    })
    expect(erased.body).toEqual({ records: 2, reservations: 4, cancelled: 2 })
    expect(await tablesWith(marker)).toEqual([])
    expect(await tablesWith('601777')).toEqual([])
  })

  it('leaves behind that somebody came, when and with how many', async () => {
    const guest = await aGuest()
    const visit = await noteVisit(guest.id)
    await erase(guest.id)
    expect(await payload.findByID({ collection: 'reservations', id: visit.id, depth: 0 })).toMatchObject({
      customer: guest.id,
      status: 'completed',
      partySize: 2,
      guest: { name: '—', email: null, phone: null },
      revision: Number(visit.revision) + 1,
    })
    const after = await payload.findByID({ collection: 'customers', id: guest.id })
    expect(after).toMatchObject({ name: '—', email: null, phone: null, visits: 1 })
    expect(after.erasedAt).toBeTruthy()
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: guest.id }, action: { equals: 'erase' } },
    })
    expect(docs.map(({ actorId }) => actorId)).toEqual([manager.id])
  })

  it('is refused with the list while a table lies ahead, and nothing is changed', async () => {
    const guest = await aGuest()
    await noteVisit(guest.id)
    const ahead = await book(guest.id, { startsAt: '2099-05-15T18:00:00.000Z' })
    const { status, body } = await erase(guest.id)
    expect(status).toBe(409)
    expect(body.errors[0]).toMatchObject({
      code: 'FUTURE_BOOKINGS',
      data: {
        bookings: [{ id: ahead.id, status: 'confirmed', partySize: 2, startsAt: '2099-05-15T18:00:00.000Z' }],
      },
    })
    expect(await payload.findByID({ collection: 'customers', id: guest.id })).toMatchObject({
      name: guest.name,
      email: guest.email,
    })

    expect((await erase(guest.id, { cancelFuture: true })).status).toBe(200)
    expect(await payload.findByID({ collection: 'reservations', id: ahead.id, depth: 0 })).toMatchObject({
      status: 'cancelled_guest',
      statusChangedBy: 'guest',
      guest: { name: '—' },
    })
  })

  it('is not erased while sitting at a table', async () => {
    const guest = await aGuest()
    const visit = await noteVisit(guest.id)
    await execute(sql`update reservations set status = 'seated' where id = ${visit.id}`)
    expect((await erase(guest.id)).status).toBe(409)
    expect((await erase(guest.id, { cancelFuture: true })).status).toBe(409)
    expect((await payload.findByID({ collection: 'customers', id: guest.id })).erasedAt).toBeNull()
  })

  it('does not come back by an old tab, nor by booking again', async () => {
    const guest = await aGuest()
    const visit = await noteVisit(guest.id)
    await erase(guest.id)
    const { status, body } = await ask<Refused>(`PATCH /api/customers/${guest.id}`, {
      as: manager,
      body: { name: guest.name },
    })
    expect([status, body.errors[0]?.code]).toEqual([409, 'GUEST_ERASED'])
    const stale = await ask<Refused>(`PATCH /api/reservations/${visit.id}`, {
      as: host,
      body: { revision: visit.revision, guest: { name: guest.name } },
    })
    expect([stale.status, stale.body.errors[0]?.code]).toEqual([409, 'STALE_REVISION'])
    const req = await createLocalReq({}, payload)
    const again = await withTransaction(req, () =>
      findOrCreateCustomer({ venueId: bar.venue, guest: { name: guest.name, email: guest.email }, req }),
    )
    expect(again).toMatchObject({ isNew: true })
  })

  it('is erased whole, whichever of the merged records is asked for', async () => {
    const [kept, other] = [await aGuest(), await aGuest()]
    await ask(`POST /api/customers/${kept.id}/merge`, { as: manager, body: { other: other.id } })
    expect((await erase(other.id)).body).toMatchObject({ records: 2 })
    for (const { id, email } of [kept, other]) {
      expect((await payload.findByID({ collection: 'customers', id })).name).toBe('—')
      expect(await tablesWith(email!)).toEqual([])
    }
  })

  it('takes no other guest along', async () => {
    const [gone, stays] = [await aGuest(), await aGuest()]
    await book(stays.id, { startsAt: '2099-06-15T18:00:00.000Z', notes: 'A cake, please' })
    await erase(gone.id)
    expect(await payload.findByID({ collection: 'customers', id: stays.id })).toMatchObject({
      name: stays.name,
    })
    expect((await tablesWith('A cake, please')).length).toBe(1)
  })
})

describe('taking out and erasing', () => {
  it('is the managers’', async () => {
    const guest = await aGuest()
    for (const [as, status] of [
      [host, 403],
      [bartender, 403],
      [undefined, 401],
    ] as const) {
      expect((await ask(`GET /api/customers/${guest.id}/export`, { as })).status).toBe(status)
      expect((await ask(`POST /api/customers/${guest.id}/erase`, { as, body: {} })).status).toBe(status)
    }
  })

  it('is noted, and so is the health data in it', async () => {
    const guest = await aGuest({ allergies: 'Sesame' })
    await ask(`GET /api/customers/${guest.id}/export`, { as: manager })
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: guest.id }, actorId: { equals: manager.id } },
    })
    expect(docs.map(({ action }) => action).sort()).toEqual(['export', 'read-allergies'])
  })

  it('finds nothing where there is nobody', async () => {
    for (const id of ['3f1f7c7e-0000-4000-8000-000000000000', 'nonsense']) {
      expect((await ask(`GET /api/customers/${id}/export`, { as: manager })).status).toBe(404)
      expect((await erase(id)).status).toBe(404)
    }
  })
})

type Exported = {
  reservations: object[]
  consents: { kind: string }[]
  audit: { action: string }[]
}
type Refused = { errors: { code: string; data: object }[] }

/** One person in every place that takes words: two records made one, parties, a request kept, a file, a search. */
async function plant(marker: string): Promise<{ guest: string; places: string[] }> {
  const at = (place: string) => `${place} ${marker}`
  const batch = await payload.create({
    collection: 'import-batches',
    data: sample('import-batches', bar, { fileName: at('guests of') + '.csv' }),
  })
  const made = await ask<{ doc: Customer }>('POST /api/customers', {
    as: manager,
    body: {
      name: at('Name'),
      email: `mail-${marker}@example.com`,
      phone: '+48601777123',
      notes: at('note'),
      tags: [at('label')],
      allergies: at('allergy'),
      allergyConsent: true,
      blocked: { isBlocked: true, reason: at('reason') },
    },
  })
  const { id } = made.body.doc
  await payload.update({ collection: 'customers', id, data: { importBatch: batch.id } })
  await payload.create({
    collection: 'consents',
    data: sample('consents', bar, { customer: id, kind: 'marketing' }),
  })
  await payload.create({
    collection: 'contact-problems',
    data: sample('contact-problems', bar, { address: `mail-${marker}@example.com` }),
  })
  await payload.create({
    collection: 'form-messages',
    data: sample('form-messages', bar, {
      name: at('Writer'),
      email: `mail-${marker}@example.com`,
      words: at('letter'),
    }),
  })
  await plantMoney(id, marker)
  const double = await aGuest({
    name: at('Second'),
    email: `second-${marker}@example.com`,
    notes: at('second note'),
  })
  const guest = { name: at('Typed'), email: `typed-${marker}@example.com`, phone: '+48601777124' }
  await book(id, {
    startsAt: '2099-05-16T18:00:00.000Z',
    guest,
    notes: at('wish'),
    staffNotes: at('staff note'),
    allergies: at('party allergy'),
    overrideReason: at('exception'),
  })
  await payload.create({
    collection: 'reservations',
    data: {
      ...sample('reservations', bar),
      customer: double.id,
      startsAt: '2099-05-17T18:00:00.000Z',
      notes: at('waiting'),
      guest,
    },
  })
  const stray = await payload.create({
    collection: 'reservations',
    data: {
      ...sample('reservations', bar),
      startsAt: '2026-05-17T18:00:00.000Z',
      status: 'completed',
      guest: { name: at('Stray'), email: `MAIL-${marker}@example.com` },
    },
    context: { booking: bookingBy({ actor: 'owner', isHistory: true }) },
  })
  await ask(`POST /api/customers/${id}/merge`, { as: manager, body: { other: double.id } })
  await ask(`PATCH /api/customers/${id}`, { as: host, body: { notes: at('changed note') } })
  await ask(`GET /api/customers?where[name][like]=${marker}`, { as: bartender })
  await ask(`GET /api/customers/${id}`, { as: host })

  await execute(sql`
    insert into idempotency_keys (actor, endpoint, key, request_hash, status, answer)
    values ('anonymous', 'book', ${marker.slice(0, 12)}, ${'0'.repeat(64)}, 201,
      ${JSON.stringify({ reference: stray.reference, guest })}::jsonb)`)
  await execute(
    sql`insert into payload_jobs (input, queue) values (${JSON.stringify({ to: guest.email })}::jsonb, 'mail')`,
  )
  await execute(sql`
    insert into payload_preferences (key, value)
    values ('collection-customers', ${JSON.stringify({ search: `Name ${marker}` })}::jsonb)`)
  const visit = await noteVisit(id, new Date(Date.now() - 86_400_000).toISOString())
  await ask(`POST /api/feedback/visit/${feedbackTokenOf(visit.id)}`, {
    body: { rating: 2, words: at('feedback') },
  })
  const places = ['feedback', 'Name', 'label', 'allergy', 'reason', 'changed note', 'Second', 'second note', 'Typed', 'wish', 'staff note', 'party allergy', 'exception', 'waiting', 'Stray', 'Writer', 'letter', 'guests of'] // prettier-ignore
  return { guest: id, places: places.map(at) }
}

/** Tables in which some row holds a text, whatever the column, as a dump of the database would show them. */
async function tablesWith(text: string): Promise<string[]> {
  const { rows: tables } = await execute<{ name: string }>(sql`
    select table_schema || '.' || quote_ident(table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`)
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await execute(
      sql`select 1 from ${sql.raw(name)} as held where strpos(lower(held::text), lower(${text})) > 0 limit 1`,
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}

const aGuest = (changes: Partial<Customer> = {}) =>
  payload.create({ collection: 'customers', data: sample('customers', bar, changes) })

/** Ahead, confirmed by the owner without a table, so that no other test is in the way. */
const book = (customer: string, changes: Partial<Reservation>) =>
  payload.create({
    collection: 'reservations',
    data: {
      ...sample('reservations', bar),
      customer,
      status: 'confirmed',
      needsTable: true,
      overrideReason: 'The owner says so',
      ...changes,
    },
  })

const noteVisit = (customer: string, startsAt = '2026-05-14T18:00:00.000Z') =>
  payload.create({
    collection: 'reservations',
    data: {
      ...sample('reservations', bar),
      customer,
      status: 'completed',
      startsAt,
    },
    context: { booking: bookingBy({ actor: 'owner', isHistory: true }) },
  })

const erase = (id: string, body: object = {}) =>
  ask<Refused>(`POST /api/customers/${id}/erase`, { as: manager, body })

async function execute<T extends Record<string, unknown>>(statement: ReturnType<typeof sql>) {
  const req = await createLocalReq({}, payload)
  return (await connectionOf(req)).execute<T>(statement)
}

/** What somebody paid who is this guest, with and without a booking. */
async function plantMoney(customer: string, marker: string): Promise<void> {
  const [name, email] = [`Payer ${marker}`, `mail-${marker}@example.com`]
  const paid = await payload.create({
    collection: 'payments',
    data: sample('payments', bar, {
      customer,
      payer: { name, email },
      buyer: { name: `Firm ${marker}`, address: `Street ${marker}` },
      savedCard: { customerId: `cus_${marker}`, cardId: `pm_${marker}` },
    }),
  })
  await payload.create({
    collection: 'refunds',
    data: sample('refunds', bar, { payment: paid.id, note: `Because ${marker}` }),
  })
  await payload.create({
    collection: 'gift-cards',
    data: sample('gift-cards', bar, { buyer: { name, email }, message: `Wishes ${marker}` }),
  })
  await payload.create({
    collection: 'memberships',
    data: sample('memberships', bar, { customer, name, email }),
  })
}
