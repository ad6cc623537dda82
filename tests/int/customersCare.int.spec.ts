import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { bookingBy } from '@/operations/reservations/booking'
import type { AuditLog, Customer, Reservation } from '@/payload-types'
import { ask, askGraphql, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, word, type Bar } from '../helpers/samples'

let payload: Payload
let bar: Bar
let manager: Caller & { id: string }
let host: Caller & { id: string }
let bartender: Caller
let editor: Caller

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  manager = await signIn(payload, 'manager', 'care-manager')
  host = await signIn(payload, 'host', 'care-host')
  bartender = await signIn(payload, 'bartender', 'care-bartender')
  editor = await signIn(payload, 'editor', 'care-editor')
})

describe('what is counted of a guest', () => {
  it('follows the statuses of the reservations, in the same save', async () => {
    const guest = await someGuest()
    const waiting = await book(guest.id, { status: 'waitlisted' })
    expect(await countsOf(guest.id)).toEqual([0, 0, 0, null, null])
    await cancel(waiting.id)
    expect(await countsOf(guest.id)).toEqual([0, 0, 1, null, null])
    await noteVisit(guest.id, 'completed', '2026-05-14T18:00:00.000Z')
    await noteVisit(guest.id, 'no_show', '2026-05-21T18:00:00.000Z')
    expect(await countsOf(guest.id)).toEqual([1, 1, 1, '2026-05-14T18:00:00.000Z', null])
    await book(guest.id, {
      status: 'confirmed',
      startsAt: '2099-05-15T18:00:00.000Z',
      needsTable: true,
      overrideReason: 'The owner says so',
    })
    expect(await countsOf(guest.id)).toEqual([
      1,
      1,
      1,
      '2026-05-14T18:00:00.000Z',
      '2099-05-15T18:00:00.000Z',
    ])
  })

  it('moves with a reservation that turns out to be another guest’s', async () => {
    const [one, other] = [await someGuest(), await someGuest()]
    const visit = await noteVisit(one.id, 'completed', '2026-05-14T18:00:00.000Z')
    await payload.update({ collection: 'reservations', id: visit.id, data: { customer: other.id } })
    expect([(await countsOf(one.id))[0], (await countsOf(other.id))[0]]).toEqual([0, 1])
  })

  it('cannot be typed in', async () => {
    const guest = await someGuest()
    await ask(`PATCH /api/customers/${guest.id}`, { as: manager, body: { visits: 50, noShows: 3 } })
    expect((await countsOf(guest.id)).slice(0, 2)).toEqual([0, 0])
  })

  it('is not undone by a save of the guest at the same moment', async () => {
    const guest = await someGuest()
    const parties = await Promise.all([1, 2, 3].map(() => book(guest.id, { status: 'waitlisted' })))
    await Promise.all([
      ...parties.map(({ id }) => cancel(id)),
      ...[1, 2, 3].map((at) =>
        ask(`PATCH /api/customers/${guest.id}`, { as: host, body: { notes: `Note ${at}` } }),
      ),
    ])
    expect((await countsOf(guest.id))[2]).toBe(3)
  })
})

describe('allergies', () => {
  it('are written down only with the agreement of the guest, which is put on record', async () => {
    const guest = await someGuest()
    const refused = await ask<Refused>(`PATCH /api/customers/${guest.id}`, {
      as: host,
      body: { allergies: 'Nuts' },
    })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0]?.data.errors[0]?.path).toBe('allergyConsent')

    const taken = await ask(`PATCH /api/customers/${guest.id}`, {
      as: host,
      body: { allergies: 'Nuts', allergyConsent: true },
    })
    expect(taken.status).toBe(200)
    const { docs } = await payload.find({ collection: 'consents', where: { customer: { equals: guest.id } } })
    expect(docs.map(({ kind, given, source }) => [kind, given, source])).toEqual([
      ['allergies', true, 'staff'],
    ])
    const again = await ask(`PATCH /api/customers/${guest.id}`, {
      as: host,
      body: { allergies: 'Nuts, milk' },
    })
    expect(again.status).toBe(200)
  })

  it('of a party are written down on the same terms', async () => {
    const guest = await someGuest()
    const party = await book(guest.id, { status: 'waitlisted' })
    expect(
      (
        await ask(`PATCH /api/reservations/${party.id}`, {
          as: host,
          body: { allergies: 'Milk', revision: 1 },
        })
      ).status,
    ).toBe(400)
    const taken = await ask(`PATCH /api/reservations/${party.id}`, {
      as: host,
      body: { allergies: 'Milk', allergyConsent: true, revision: 1 },
    })
    expect(taken.status).toBe(200)
    const { docs } = await payload.find({
      collection: 'consents',
      where: { reservation: { equals: party.id } },
    })
    expect(docs).toHaveLength(1)
  })

  it.each(['customers', 'reservations'] as const)(
    'stand in no list of %s unless asked for by name',
    async (collection) => {
      const id = await withAllergies(collection)
      const list = `GET /api/${collection}?where[id][equals]=${id}`
      const plain = await ask<{ docs: object[] }>(list, { as: host })
      expect(plain.body.docs[0]).not.toHaveProperty('allergies')
      const without = await ask<{ docs: object[] }>(`${list}&select[notes]=false`, { as: host })
      expect(without.body.docs[0]).not.toHaveProperty('allergies')
      const asked = await ask<{ docs: object[] }>(`${list}&select[allergies]=true`, { as: host })
      expect(asked.body.docs[0]).toHaveProperty('allergies', 'Sesame')
    },
  )

  it.each(['customers', 'reservations'] as const)(
    'of %s leave a line in the audit log when they are read: one an hour for each reader',
    async (collection) => {
      const id = await withAllergies(collection)
      await ask(`GET /api/${collection}/${id}?select[id]=true`, { as: host })
      expect(await readersOf(id)).toEqual([])
      await ask(`GET /api/${collection}/${id}`, { as: host })
      await ask(`GET /api/${collection}/${id}`, { as: host })
      await ask(`GET /api/${collection}?where[id][equals]=${id}&select[allergies]=true`, { as: host })
      await askGraphql(
        `{ found: ${collection === 'customers' ? 'Customer' : 'Reservation'}(id: "${id}") { allergies } }`,
        {
          as: manager,
        },
      )
      expect((await readersOf(id)).sort()).toEqual([host.id, manager.id].sort())
    },
  )

  it('are not read, nor noted as read, by those who may not', async () => {
    const id = await withAllergies('reservations')
    const { body } = await ask<Reservation>(`GET /api/reservations/${id}`, { as: bartender })
    expect(body).not.toHaveProperty('allergies')
    expect(await readersOf(id)).toEqual([])
  })
})

describe('the audit log', () => {
  it('tells what happened to a guest and a party, and nothing that names them', async () => {
    const marker = `marker${word()}`
    const made = await ask<{ doc: Customer }>('POST /api/customers', {
      as: manager,
      body: {
        name: `${marker} Kowalska`,
        email: `${marker}@example.com`,
        phone: '601 222 333',
        notes: `Likes ${marker}`,
        tags: [marker],
        allergies: marker,
        allergyConsent: true,
        blocked: { isBlocked: true, reason: marker },
      },
    })
    const guest = made.body.doc
    await ask(`PATCH /api/customers/${guest.id}`, {
      as: manager,
      body: { name: `hmac:${marker}`, vip: true },
    })
    const party = await book(guest.id, {
      status: 'waitlisted',
      guest: { name: marker, email: `${marker}@example.com`, phone: '+48601222333' },
      notes: marker,
      staffNotes: marker,
      allergies: marker,
      overrideReason: marker,
    })
    const rows = [...(await auditOf(guest.id)), ...(await auditOf(party.id))]
    const text = JSON.stringify(rows)
    expect(text).not.toContain(marker)
    expect(text).not.toContain('601222333')
    expect(text).toContain('hmac:')
    const change = rows.find(({ action, on }) => action === 'update' && on === 'customers')
    expect(change?.changes).toMatchObject({ vip: { from: false, to: true } })
    expect(rows.find(({ on }) => on === 'reservations')?.changes).toMatchObject({
      partySize: { from: null, to: 2 },
      guest: { to: { name: expect.stringMatching(/^hmac:/), locale: 'pl' } },
    })
  })
})

describe('those who have nothing to do with guests', () => {
  it('see nothing of them, by REST and by GraphQL', async () => {
    const guest = await someGuest()
    for (const as of [bartender, editor]) {
      for (const slug of ['customers', 'consents', 'customer-merges', 'import-batches'])
        expect((await ask(`GET /api/${slug}`, { as })).status).toBe(403)
      expect((await ask(`GET /api/customers/${guest.id}`, { as })).status).toBe(403)
      const { body } = await askGraphql('{ Customers { docs { name } } }', { as })
      expect(body.errors).toHaveLength(1)
    }
  })
})

type Refused = { errors: { data: { errors: { path: string }[] } }[] }

const someGuest = () => payload.create({ collection: 'customers', data: sample('customers', bar) })

const book = (customer: string, changes: Partial<Reservation>) =>
  payload.create({
    collection: 'reservations',
    data: { ...sample('reservations', bar), customer, ...changes },
  })

const cancel = (id: string) =>
  payload.update({
    collection: 'reservations',
    id,
    data: { status: 'cancelled_guest' },
    context: { booking: bookingBy({ actor: 'guest' }) },
  })

/** What was, written down as it ended. */
const noteVisit = (customer: string, status: Reservation['status'], startsAt: string) =>
  payload.create({
    collection: 'reservations',
    data: { ...sample('reservations', bar), customer, status, startsAt },
    context: { booking: bookingBy({ actor: 'owner', isHistory: true }) },
  })

async function withAllergies(collection: 'customers' | 'reservations'): Promise<string> {
  const guest = await payload.create({
    collection: 'customers',
    data: sample('customers', bar, { allergies: 'Sesame' }),
  })
  if (collection === 'customers') return guest.id
  return (await book(guest.id, { status: 'waitlisted', allergies: 'Sesame' })).id
}

async function countsOf(id: string) {
  const guest = await payload.findByID({ collection: 'customers', id })
  const { visits, noShows, cancellations, lastVisitAt, nextVisitAt } = guest
  return [visits, noShows, cancellations, lastVisitAt, nextVisitAt]
}

async function auditOf(id: string): Promise<AuditLog[]> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { documentId: { equals: id } },
    limit: 100,
    sort: '-at',
  })
  return docs
}

const readersOf = async (id: string) =>
  (await auditOf(id)).filter(({ action }) => action === 'read-allergies').map(({ actorId }) => actorId)
