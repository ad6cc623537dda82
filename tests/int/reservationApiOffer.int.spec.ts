import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Availability } from '@/operations/reservations/readAvailability'
import type { Nights } from '@/operations/reservations/readNights'
import { newRecorder, runInContext } from '@/platform/http/requestContext'
import { ask, type Answer } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'

let payload: Payload
let room: Room

beforeAll(async () => {
  payload = await openPayload()
  room = await openRoom(payload, {
    service: { maxAdvanceDays: 700 },
    tables: [
      { minParty: 1, maxParty: 4 },
      { minParty: 1, maxParty: 2 },
    ],
  })
})
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-08T08:00:00Z') })
})
afterAll(async () => {
  vi.useRealTimers()
  await payload.destroy()
})

type Refusal = {
  errors: { code: string; message: string; data?: { errors?: { path: string; message: string }[] } }[]
}

const available = <T = Availability>(query: Record<string, string>, headers = {}): Promise<Answer<T>> =>
  ask<T>(`GET /api/reservations/availability?${new URLSearchParams({ venue: room.slug, ...query })}`, {
    headers,
  })
const nights = <T = Nights>(query: Record<string, string>): Promise<Answer<T>> =>
  ask<T>(`GET /api/reservations/nights?${new URLSearchParams({ venue: room.slug, ...query })}`)

describe('what is free on a night', () => {
  it('is given with the venue’s own time, from the first start to the last', async () => {
    const { status, body } = await available({ date: '2027-05-15', partySize: '2' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      serviceDate: '2027-05-15',
      timeZone: 'Europe/Warsaw',
      reason: null,
      full: [],
      policy: null,
    })
    expect(body.slots).toHaveLength(17)
    expect(body.slots[0]).toEqual({
      startsAt: '2027-05-15T18:00:00+02:00',
      label: '18:00',
      isAfterMidnight: false,
      endsAt: '2027-05-15T20:00:00+02:00',
      turnMinutes: 120,
      leavesAtClose: false,
      remaining: 'few',
      areas: [{ id: room.area, name: 'Floor' }],
      deposit: null,
    })
    expect(body.slots.at(-1)).toMatchObject({
      label: '02:00',
      isAfterMidnight: true,
      startsAt: '2027-05-16T02:00:00+02:00',
    })
  })

  it('tells the hour that the clock shows twice apart', async () => {
    const { body } = await available({ date: '2027-10-30', partySize: '2' })
    expect(body.slots).toHaveLength(19)
    const twice = body.slots.filter(({ label }) => label.startsWith('02:00'))
    expect(twice.map(({ label, startsAt }) => [label, startsAt])).toEqual([
      ['02:00 CEST', '2027-10-31T02:00:00+02:00'],
      ['02:00 CET', '2027-10-31T02:00:00+01:00'],
    ])
  })

  it('says coarsely why not, and what a large party can ask for', async () => {
    const large = await available({ date: '2027-05-15', partySize: '12' })
    expect(large.body).toMatchObject({ reason: 'PARTY_TOO_LARGE', slots: [], largestRequest: 40 })
    expect(large.body.full).toHaveLength(17)
    const tooLarge = await available({ date: '2027-05-15', partySize: '41' })
    expect(tooLarge.body).toMatchObject({ reason: 'PARTY_TOO_LARGE', slots: [], full: [] })
    const none = await available({ date: '2027-05-15', partySize: '5' })
    expect(none.body).toMatchObject({ reason: 'NO_TABLE', slots: [] })
    expect(none.body.full).toHaveLength(17)
  })

  it('carries the deposit and the policy that come with it', async () => {
    const policy = await payload.create({
      collection: 'policies',
      data: {
        venue: room.venue,
        name: 'Deposit',
        text: 'Zadatek zostaje.',
        depositKind: 'zadatek',
        charge: 'deposit',
        chargeBasis: 'perPerson',
        chargeCents: 5000,
        tiers: [{ before: 24, unit: 'hours', feePercent: 100 }],
      },
    })
    const paid = await openRoom(payload, {})
    await payload.update({ collection: 'policies', id: policy.id, data: { name: 'Deposit' } })
    const own = await payload.create({
      collection: 'policies',
      data: {
        venue: paid.venue,
        name: 'D',
        text: 'Zadatek zostaje.',
        depositKind: 'zadatek',
        charge: 'deposit',
        chargeCents: 5000,
      },
    })
    await payload.update({ collection: 'services', id: paid.service, data: { policy: own.id } })
    const { body } = await available({ venue: paid.slug, date: '2027-05-15', partySize: '3' })
    expect(body.slots[0]?.deposit).toEqual({ kind: 'deposit', amountCents: 15_000, currency: 'PLN' })
    expect(body.policy).toMatchObject({
      text: 'Zadatek zostaje.',
      depositKind: 'zadatek',
      chargeCents: 5000,
      currency: 'PLN',
    })
    expect(body.policy).not.toHaveProperty('id')
    expect(body.policy).not.toHaveProperty('name')
  })

  it('notes what the answer was made of and until when it holds', async () => {
    const recorder = newRecorder()
    const context = { requestId: 'noted', clientAddress: '10.9.9.9', language: 'en' as const, recorder }
    const routes = await import('@/app/(payload)/api/[...slug]/route')
    await runInContext(context, () =>
      routes.GET(
        new Request(
          `http://localhost:3000/api/reservations/availability?venue=${room.slug}&date=2027-05-08&partySize=2`,
        ),
        {
          params: Promise.resolve({ slug: ['reservations', 'availability'] }),
        },
      ),
    )
    // The first start, 18:00, is out of reach from an hour before on.
    expect(new Date(recorder.until ?? 0).toISOString()).toBe('2027-05-08T15:00:00.001Z')
    expect([...recorder.tags]).toEqual(
      expect.arrayContaining([
        'services',
        'tables',
        ...[7, 8, 9].map((day) => `occupancies:${room.venue}:2027-05-0${day}`),
      ]),
    )
  })
})

describe('the strip of nights', () => {
  it('has one state for each date', async () => {
    await payload.create({
      collection: 'special-days',
      data: { venue: room.venue, date: '2027-05-11', closed: true },
    })
    const { status, body } = await nights({ from: '2027-05-10', days: '3', partySize: '2' })
    expect(status).toBe(200)
    expect(body).toEqual({
      timeZone: 'Europe/Warsaw',
      nights: [
        { date: '2027-05-10', state: 'open', firstStartsAt: '2027-05-10T18:00:00+02:00' },
        { date: '2027-05-11', state: 'closed' },
        { date: '2027-05-12', state: 'open', firstStartsAt: '2027-05-12T18:00:00+02:00' },
      ],
    })
  })

  it('says the same as each night by itself', async () => {
    const { body } = await nights({ from: '2027-05-07', days: '14', partySize: '2' })
    for (const { date, firstStartsAt } of body.nights) {
      const night = await available({ date, partySize: '2' })
      expect([date, night.body.slots[0]?.startsAt]).toEqual([date, firstStartsAt])
    }
  })
})

describe('a question that cannot be answered', () => {
  const one = { date: '2027-05-15', partySize: '2' }
  it.each([
    [
      'a day that the calendar does not have',
      { ...one, date: '2027-02-30' },
      'date',
      'Give a day of the calendar, such as 2027-05-15.',
    ],
    [
      'a year that nobody books for',
      { ...one, date: '9999-01-01' },
      'date',
      'Give a day of the calendar, such as 2027-05-15.',
    ],
    ['no date', { partySize: '2' }, 'date', 'Please fill this in.'],
    [
      'a party of −1',
      { ...one, partySize: '-1' },
      'partySize',
      'Say how many will come: a whole number from 1.',
    ],
    [
      'a party of 0',
      { ...one, partySize: '0' },
      'partySize',
      'Say how many will come: a whole number from 1.',
    ],
    [
      'a party of 1.5',
      { ...one, partySize: '1.5' },
      'partySize',
      'Say how many will come: a whole number from 1.',
    ],
    [
      'a party of 1e9',
      { ...one, partySize: '1e9' },
      'partySize',
      'Say how many will come: a whole number from 1.',
    ],
    [
      'a billion guests',
      { ...one, partySize: '1000000000' },
      'partySize',
      'Say how many will come: a whole number from 1.',
    ],
    ['no party', { date: '2027-05-15' }, 'partySize', 'Please fill this in.'],
    ['an area that is none', { ...one, area: 'garden' }, 'area', 'This no longer exists.'],
    [
      'an area that is not there',
      { ...one, area: '7b0c8d1e-0000-4000-8000-000000000000' },
      'area',
      'This no longer exists.',
    ],
  ])('%s is a 422 that names the field', async (_, query, path, message) => {
    const { status, body } = await available<Refusal>(query)
    expect([status, body.errors[0]?.code, body.errors[0]?.data?.errors]).toEqual([
      422,
      'VALIDATION',
      [{ path, message }],
    ])
  })

  it('is refused in Polish to whoever reads Polish', async () => {
    const { body } = await available<Refusal>({ ...one, partySize: '0' }, { 'accept-language': 'pl' })
    expect(body.errors[0]?.data?.errors?.[0]?.message).toBe(
      'Podaj, ile osób przyjdzie: liczbę całkowitą od 1.',
    )
  })

  it('is a 404 for a venue that is not there, and asks which of several', async () => {
    expect((await available<Refusal>({ ...one, venue: 'nowhere' })).status).toBe(404)
    const { status, body } = await ask<Refusal>(
      `GET /api/reservations/availability?date=2027-05-15&partySize=2`,
    )
    expect([status, body.errors[0]?.data?.errors?.[0]?.path]).toEqual([422, 'venue'])
  })

  it.each([
    [{ from: '2027-05-10', days: '0', partySize: '2' }, 'days'],
    [{ from: '2027-05-10', days: '63', partySize: '2' }, 'days'],
    [{ from: '2027-13-10', days: '3', partySize: '2' }, 'from'],
  ])('%o of nights is refused', async (query, path) => {
    const { status, body } = await nights<Refusal>(query)
    expect([status, body.errors[0]?.data?.errors?.[0]?.path]).toEqual([422, path])
  })
})
