import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Customer } from '@/payload-types'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, word, type Bar } from '../helpers/samples'

let payload: Payload
let bar: Bar
let host: Caller & { id: string }
let others: Caller[]

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  host = await signIn(payload, 'host', 'merge-host')
  others = [
    await signIn(payload, 'bartender', 'merge-bartender'),
    await signIn(payload, 'editor', 'merge-editor'),
  ]
})

describe('records that may be of one guest', () => {
  it('are those with the same mail or phone, or a name alike and the same last digits', async () => {
    const digits = someDigits()
    const name = `Łucja ${word()}`
    const mail = `${word()}@example.com`
    const one = await aGuest({ name, email: mail, phone: `+48601${digits}` })
    const samePhone = await aGuest({ name: 'Another Name', phone: `+48601${digits}` })
    const sameMail = await aGuest({ name: 'Third Name', email: mail })
    const alike = await aGuest({
      name: name.replace('Ł', 'L').toUpperCase(),
      phone: `+4822555${digits.slice(2)}`,
    })
    const stranger = await aGuest({ name, phone: '+48225550000' })

    const { duplicates } = await duplicatesOf(one.id)
    expect(duplicates.map(({ id }) => id).sort()).toEqual([samePhone.id, sameMail.id, alike.id].sort())
    expect(duplicates.find(({ id }) => id === alike.id)?.why).toEqual(['name'])
    expect(duplicates.find(({ id }) => id === samePhone.id)?.why).toEqual(['phone'])
    expect(duplicates.map(({ id }) => id)).not.toContain(stranger.id)
  })

  it('are not looked for in another venue', async () => {
    const venue = await payload.create({ collection: 'venues', data: sample('venues', bar) })
    const mail = `${word()}@example.com`
    const here = await aGuest({ email: mail })
    await aGuest({ email: mail, venue: venue.id })
    expect((await duplicatesOf(here.id)).duplicates).toEqual([])
  })
})

describe('a merge', () => {
  it('moves reservations and what is missing, sums the visits, and is taken back whole', async () => {
    const kept = await aGuest({ notes: 'Window' })
    const other = await aGuest({
      phone: `+48601${someDigits()}`,
      tags: ['wine'],
      notes: 'Quiet',
      allergies: 'Nuts',
    })
    const [mine, his] = [await book(kept.id), await book(other.id)]

    const { status, body } = await merge(kept.id, other.id)
    expect(status).toBe(200)
    expect(body).toMatchObject({ movedReservations: 1 })
    expect(await guest(kept.id)).toMatchObject({
      name: kept.name,
      email: kept.email,
      phone: other.phone,
      tags: ['wine'],
      notes: 'Window\nQuiet',
      allergies: 'Nuts',
    })
    expect(await guest(other.id)).toMatchObject({ mergedInto: kept.id })
    expect([await customerOf(mine.id), await customerOf(his.id)]).toEqual([kept.id, kept.id])
    const panel = await duplicatesOf(kept.id)
    expect(panel.merged.map(({ id, by }) => [id, by])).toEqual([[other.id, 'merge-host']])

    const undone = await ask(`POST /api/customers/merges/${body.merge}/undo`, { as: host })
    expect(undone.status).toBe(200)
    expect(await guest(kept.id)).toMatchObject({ phone: null, tags: [], notes: 'Window', allergies: null })
    expect(await guest(other.id)).toMatchObject({ mergedInto: null, tags: ['wine'], allergies: 'Nuts' })
    expect([await customerOf(mine.id), await customerOf(his.id)]).toEqual([kept.id, other.id])
    expect((await duplicatesOf(kept.id)).merged).toEqual([])
  })

  it('is undone once', async () => {
    const { body } = await merge((await aGuest()).id, (await aGuest()).id)
    expect((await ask(`POST /api/customers/merges/${body.merge}/undo`, { as: host })).status).toBe(200)
    const again = await ask<Refused>(`POST /api/customers/merges/${body.merge}/undo`, { as: host })
    expect([again.status, again.body.errors[0]?.code]).toEqual([409, 'CANNOT_UNDO'])
  })

  it('is undone after those that stand on it', async () => {
    const [one, two, three] = [await aGuest(), await aGuest(), await aGuest()]
    const first = await merge(two.id, one.id)
    const second = await merge(three.id, two.id)
    expect((await ask(`POST /api/customers/merges/${first.body.merge}/undo`, { as: host })).status).toBe(409)
    expect((await ask(`POST /api/customers/merges/${second.body.merge}/undo`, { as: host })).status).toBe(200)
    expect((await ask(`POST /api/customers/merges/${first.body.merge}/undo`, { as: host })).status).toBe(200)
  })

  it('is refused of a record with itself, of two venues, and of what is merged already', async () => {
    const [one, two, three] = [await aGuest(), await aGuest(), await aGuest()]
    const venue = await payload.create({ collection: 'venues', data: sample('venues', bar) })
    const elsewhere = await aGuest({ venue: venue.id })
    await merge(one.id, two.id)
    for (const [kept, other] of [
      [one.id, one.id],
      [one.id, elsewhere.id],
      [three.id, two.id],
      [two.id, three.id],
    ] as const) {
      const { status, body } = await merge(kept, other)
      expect([status, body.errors[0]?.code]).toEqual([409, 'CANNOT_MERGE'])
    }
    expect((await merge(one.id, '3f1f7c7e-0000-4000-8000-000000000000')).status).toBe(404)
    expect((await merge(one.id, 'nonsense')).status).toBe(422)
  })

  it('is made once of two at the same moment', async () => {
    const [kept, other] = [await aGuest(), await aGuest()]
    const answers = await Promise.all([
      merge(kept.id, other.id),
      merge(other.id, kept.id),
      merge(kept.id, other.id),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })

  it('leaves consents where they were given, and counts them all', async () => {
    const [kept, other] = [await aGuest(), await aGuest()]
    await payload.create({
      collection: 'consents',
      data: sample('consents', bar, { customer: other.id, kind: 'marketing', given: true }),
    })
    const { body } = await merge(kept.id, other.id)
    expect((await guest(kept.id)).marketing).toBe(true)
    await ask(`POST /api/customers/merges/${body.merge}/undo`, { as: host })
    expect((await guest(kept.id)).marketing).toBe(false)
  })

  it('stands in the audit log of both', async () => {
    const [kept, other] = [await aGuest(), await aGuest()]
    await merge(kept.id, other.id)
    for (const id of [kept.id, other.id]) {
      const { docs } = await payload.find({
        collection: 'audit-log',
        where: { documentId: { equals: id }, action: { equals: 'merge' } },
      })
      expect(docs.map(({ actorId }) => actorId)).toEqual([host.id])
    }
  })

  it('is nothing for those who know no guests', async () => {
    const [kept, other] = [await aGuest(), await aGuest()]
    for (const as of others) {
      expect((await ask(`GET /api/customers/${kept.id}/duplicates`, { as })).status).toBe(403)
      expect(
        (await ask(`POST /api/customers/${kept.id}/merge`, { as, body: { other: other.id } })).status,
      ).toBe(403)
    }
    expect((await ask(`GET /api/customers/${kept.id}/duplicates`)).status).toBe(401)
    const [elsewhere] = (
      await payload.find({ collection: 'venues', where: { id: { not_equals: bar.venue } }, limit: 1 })
    ).docs
    const foreign = await payload.update({
      collection: 'users',
      id: (await signIn(payload, 'host', 'merge-foreign')).id,
      data: { venues: [elsewhere!.id] },
    })
    const { signInWith, password } = await import('../helpers/asking')
    const as = await signInWith(foreign.email, password)
    expect((await ask(`GET /api/customers/${kept.id}/duplicates`, { as })).status).toBe(404)
  })
})

type Panel = {
  duplicates: { id: string; why: string[] }[]
  merged: { merge: string; id: string; by: string }[]
}
type Refused = { errors: { code: string }[] }

const someDigits = () => String(Number.parseInt(word().slice(0, 6), 16) % 1_000_000).padStart(6, '0')

const aGuest = (changes: Partial<Customer> = {}) =>
  payload.create({ collection: 'customers', data: sample('customers', bar, changes) })

const guest = (id: string) => payload.findByID({ collection: 'customers', id, depth: 0 })

const book = (customer: string) =>
  payload.create({ collection: 'reservations', data: { ...sample('reservations', bar), customer } })

const customerOf = async (id: string) =>
  (await payload.findByID({ collection: 'reservations', id, depth: 0 })).customer

const duplicatesOf = async (id: string) =>
  (await ask<Panel>(`GET /api/customers/${id}/duplicates`, { as: host })).body

const merge = (kept: string, other: string) =>
  ask<{ merge: string } & Refused>(`POST /api/customers/${kept}/merge`, { as: host, body: { other } })
