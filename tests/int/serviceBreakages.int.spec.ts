import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BreakagesPreview } from '@/operations/service/previewBreakages'
import type { Reservation } from '@/payload-types'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openVenue, type House } from '../helpers/openVenue'

type Refused = {
  errors?: { code: string; data?: { errors?: { path: string }[]; bookings?: { name: string }[] } }[]
}

let payload: Payload
let manager: Caller
let house: House
let early: Reservation
let late: Reservation

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-10T10:00:00.000Z') })
  payload = await openPayload()
  manager = await signIn(payload, 'manager')
})

beforeEach(async () => {
  house = await openVenue(payload, { tables: { S1: [2, 4], S2: [2, 4] } })
  early = await book('2027-05-15T19:00:00+02:00', 4, house.tables.S1!, 'Karolina')
  late = await book('2027-05-16T01:00:00+02:00', 2, house.tables.S2!, 'Iga')
})

const book = (at: string, partySize: number, table: string, name: string) =>
  payload.create({
    collection: 'reservations',
    data: {
      venue: house.venue,
      startsAt: new Date(at).toISOString(),
      partySize,
      tables: [table],
      guest: { name },
    },
  })
const breakages = (slug: string, body: object, as = manager) =>
  ask<BreakagesPreview & Refused>(`POST /api/${slug}/breakages`, { as, body })
const outside = async ({ id }: Reservation) => {
  const { outsideHours, revision } = await payload.findByID({ collection: 'reservations', id })
  return { outsideHours, revision }
}

describe('hours that become shorter', () => {
  const shorter = { lastSeating: '22:00', closes: '00:00' }

  it('list the bookings they would leave out, before anything is saved', async () => {
    const { status, body } = await breakages('services', { id: house.service, data: shorter })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.isRefused).toBe(false)
    expect(body.bookings).toEqual([
      {
        id: late.id,
        reference: late.reference,
        serviceDate: '2027-05-15',
        startsAt: '2027-05-16T01:00:00+02:00',
        label: '01:00',
        partySize: 2,
        name: 'Iga',
        tables: ['S2'],
        why: ['outsideHours'],
      },
    ])
    expect(await outside(late)).toMatchObject({ outsideHours: false })
  })

  it('keep those bookings and mark them, until the hours are long enough again', async () => {
    const before = (await outside(late)).revision ?? 1
    await payload.update({ collection: 'services', id: house.service, data: shorter })
    expect(await outside(late)).toEqual({ outsideHours: true, revision: before + 1 })
    expect(await outside(early)).toMatchObject({ outsideHours: false })
    expect((await payload.findByID({ collection: 'reservations', id: late.id })).status).toBe('confirmed')

    await payload.update({
      collection: 'services',
      id: house.service,
      data: { lastSeating: '03:00', closes: '04:00' },
    })
    expect(await outside(late)).toEqual({ outsideHours: false, revision: before + 2 })
  })

  it('are noticed for a weekday or an active tick taken away too', async () => {
    const weekdays = ['monday', 'tuesday']
    expect(
      (await breakages('services', { id: house.service, data: { weekdays } })).body.bookings,
    ).toHaveLength(2)
    expect(
      (await breakages('services', { id: house.service, data: { active: false } })).body.bookings,
    ).toHaveLength(2)
    expect((await breakages('services', { id: house.service, delete: true })).body.bookings).toHaveLength(2)
    expect(
      (await breakages('services', { id: house.service, data: { turnMinutes: 90 } })).body.bookings,
    ).toEqual([])
  })
})

describe('pacing that becomes tighter', () => {
  it('lists who would be over it, and leaves them as they are', async () => {
    const data = { pacing: { maxCovers: 2 } }
    const { body } = await breakages('services', { id: house.service, data })
    expect(body.bookings).toMatchObject([{ name: 'Karolina', why: ['overPacing'] }])
  })
})

describe('a special day', () => {
  it('that is closed lists the bookings of that night, which are marked when it is saved and mended when it goes', async () => {
    const data = { venue: house.venue, date: '2027-05-15', closed: true }
    const { body } = await breakages('special-days', { data })
    expect(body.bookings.map(({ name }) => name)).toEqual(['Karolina', 'Iga'])

    const day = await payload.create({ collection: 'special-days', data })
    expect(await outside(early)).toMatchObject({ outsideHours: true })
    expect((await breakages('special-days', { id: day.id, delete: true })).body.bookings).toEqual([])
    await payload.delete({ collection: 'special-days', id: day.id })
    expect(await outside(early)).toMatchObject({ outsideHours: false })
  })
})

describe('a block', () => {
  it('lists whom it would send away, also to a host', async () => {
    const data = {
      venue: house.venue,
      startsAt: '2027-05-15T17:30:00.000Z',
      endsAt: '2027-05-15T18:30:00.000Z',
      tables: [house.tables.S1],
    }
    const host = await signIn(payload, 'host')
    expect((await breakages('table-blocks', { data }, host)).body.bookings).toMatchObject([
      { name: 'Karolina', why: ['blocked'] },
    ])
    const elsewhere = { ...data, tables: [house.tables.S2] }
    expect((await breakages('table-blocks', { data: elsewhere }, host)).body.bookings).toEqual([])
  })
})

describe('a table with bookings to come', () => {
  const patch = (table: string, body: object) =>
    ask<Refused>(`PATCH /api/tables/${house.tables[table]}`, { as: manager, body })

  it('is not put out of use, shrunk or deleted, whoever writes, and the list says why', async () => {
    const shrunk = await patch('S1', { maxParty: 3 })
    expect(shrunk.status).toBe(409)
    expect(shrunk.body.errors?.[0]?.data).toMatchObject({
      errors: [{ path: 'maxParty' }],
      bookings: [{ name: 'Karolina' }],
    })
    const off = await patch('S1', { active: false })
    expect(off.status).toBe(409)
    expect(off.body.errors?.[0]?.data?.errors?.[0]?.path).toBe('active')

    const gone = await ask<Refused>(`DELETE /api/tables/${house.tables.S1}`, { as: manager })
    expect(gone.status).toBe(409)
    expect(gone.body.errors?.[0]).toMatchObject({
      code: 'STILL_REFERENCED',
      data: { bookings: [{ name: 'Karolina' }] },
    })
    await expect(
      payload.update({ collection: 'tables', id: house.tables.S1!, data: { active: false } }),
    ).rejects.toMatchObject({ status: 409 })
  })

  it('says so before it is saved', async () => {
    const { body } = await breakages('tables', { id: house.tables.S1, data: { active: false } })
    expect(body).toMatchObject({ isRefused: true, bookings: [{ name: 'Karolina', why: ['tableGone'] }] })
  })

  it('may change in every other way, and go when the party has', async () => {
    expect((await patch('S1', { name: 'Okno', priority: 5, maxParty: 6 })).status).toBe(200)
    expect((await patch('S2', { maxParty: 2 })).status).toBe(200)
    await payload.update({ collection: 'reservations', id: early.id, data: { status: 'cancelled_venue' } })
    expect((await patch('S1', { active: false })).status).toBe(200)
  })

  it('may go once they are past', async () => {
    vi.setSystemTime(new Date('2027-05-20T10:00:00.000Z'))
    try {
      const data = { active: false }
      await payload.update({ collection: 'tables', id: house.tables.S1!, data })
    } finally {
      vi.setSystemTime(new Date('2027-05-10T10:00:00.000Z'))
    }
  })
})

describe('who may ask what would break', () => {
  it('is whoever may change it', async () => {
    const others = await Promise.all(
      (['host', 'bartender', 'editor'] as const).map((role) => signIn(payload, role, `${role}-2`)),
    )
    for (const slug of ['services', 'special-days', 'tables', 'table-combinations', 'areas']) {
      for (const other of others) expect((await breakages(slug, {}, other)).status, slug).toBe(403)
      expect((await breakages(slug, {}, { name: 'stranger', headers: {} })).status).toBe(401)
    }
  })

  it('has to name what is there and what can be read', async () => {
    expect((await breakages('tables', { id: house.area, data: {} })).status).toBe(404)
    expect((await breakages('tables', { id: 'nothing' })).status).toBe(422)
    expect((await breakages('tables', { unknown: 1 })).status).toBe(422)
    expect((await breakages('services', { id: house.service, data: { opens: '' } })).status).toBe(422)
  })
})
