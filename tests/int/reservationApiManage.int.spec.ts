import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { GuestReservation } from '@/operations/reservations/describeForGuest'
import { manageTokenOf } from '@/operations/reservations/manageToken'
import { offerToNextInLine } from '@/operations/reservations/offerToNextInLine'
import { newRecorder, runInContext } from '@/platform/http/requestContext'
import { ask, type Answer } from '../helpers/asking'
import { newKey, order, tokenOf, wish, type Booked, type Refusal } from '../helpers/booking'
import '../helpers/fixedSeed'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'

let payload: Payload

beforeAll(async () => {
  payload = await openPayload()
})
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-08T08:00:00Z') })
})
afterAll(async () => {
  vi.useRealTimers()
  await payload.destroy()
})

const bookedIn = async (room: Room, changes: object = {}): Promise<{ booked: Booked; token: string }> => {
  const { body, status } = await order('book', wish({ venue: room.slug, ...changes }))
  expect(status).toBe(201)
  return { booked: body, token: tokenOf(body) }
}
const own = <T = GuestReservation>(token: string, rest = ''): Promise<Answer<T>> =>
  ask<T>(`GET /api/reservations/manage/${token}${rest}`)
const tell = <T = GuestReservation>(token: string, verb: string, body: object = {}, options = {}) =>
  order<T>(`manage/${token}/${verb}`, body, options)
const rowOf = async (reference: string) => {
  const { rows } = await (payload.db as unknown as PostgresAdapter).drizzle.execute(
    sql`select r.*, (select count(*) from occupancies o where o.reservation_id = r.id and o.active) as tables
      from reservations r where r.reference = ${reference}`,
  )
  return rows[0] as Record<string, unknown>
}
const withFee = async (room: Room) => {
  const policy = await payload.create({
    collection: 'policies',
    data: {
      venue: room.venue,
      name: 'Fee',
      text: 'Do 24 godzin przed czasem za darmo.',
      depositKind: 'zadatek',
      feeBasis: 'perPerson',
      feeCents: 5000,
      graceMinutes: 0,
      tiers: [{ before: 24, unit: 'hours', feePercent: 100 }],
    },
  })
  await payload.update({ collection: 'services', id: room.service, data: { policy: policy.id } })
}

describe('a guest’s own link', () => {
  it('shows the reservation and what may be done with it', async () => {
    const room = await openRoom(payload)
    const { booked, token } = await bookedIn(room, {
      area: room.area,
      guest: { name: 'Zofia', phone: '+48601234567', locale: 'en' },
      notes: 'Quiet',
    })
    const { status, body, headers } = await own(token)
    expect(status).toBe(200)
    expect(body).toEqual({
      reference: booked.reference,
      status: 'confirmed',
      startsAt: '2027-05-15T20:00:00+02:00',
      endsAt: '2027-05-15T22:00:00+02:00',
      serviceDate: '2027-05-15',
      timeZone: 'Europe/Warsaw',
      isAfterMidnight: false,
      partySize: 2,
      area: { id: room.area, name: 'Floor' },
      guest: { name: 'Zofia', email: null, phone: '+48601234567' },
      notes: 'Quiet',
      occasion: null,
      canChange: true,
      canCancel: true,
      cancellation: {
        feeCents: 0,
        refundCents: 0,
        keptCents: 0,
        extraCents: 0,
        currency: null,
        isFree: true,
        deadline: null,
        lateFeeCents: null,
        text: null,
      },
      receipt: null,
      guestIsComing: false,
      offer: null,
      holdExpiresAt: null,
      depositState: 'none',
      paidCents: 0,
      calendarUrl: booked.calendarUrl,
      revision: 1,
    })
    expect(headers.get('cache-control')).toMatch(/no-store/)
  })

  it('changes nothing when it is only followed (case 50)', async () => {
    const room = await openRoom(payload)
    const { booked, token } = await bookedIn(room)
    const before = await rowOf(booked.reference)
    for (const rest of ['', '/payment', '/calendar.ics', '/availability?date=2027-05-15'])
      expect((await own(token, rest)).status).toBe(200)
    for (const verb of ['change', 'cancel', 'coming', 'accept'])
      expect((await own(token, `/${verb}`)).status).toBe(404)
    expect(await rowOf(booked.reference)).toEqual(before)
  })

  it('ends with the seventh service date after the visit, and says no more than a wrong one (cases 50, 51)', async () => {
    const room = await openRoom(payload)
    const { token } = await bookedIn(room)
    vi.setSystemTime(new Date('2027-05-23T03:59:59Z'))
    expect((await own(token)).status).toBe(200)
    vi.setSystemTime(new Date('2027-05-23T04:00:00Z'))
    const ended = await own<Refusal>(token)
    const wrong = await own<Refusal>(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)
    const odd = await own<Refusal>('x')
    expect([ended.status, wrong.status, odd.status]).toEqual([404, 404, 404])
    expect(wrong.body).toEqual(ended.body)
    expect(odd.body).toEqual(ended.body)
    expect([...wrong.headers.keys()]).toEqual([...ended.headers.keys()])
  })

  it('cannot be guessed for long (case 51)', async () => {
    const room = await openRoom(payload)
    const { token } = await bookedIn(room)
    const routes = await import('@/app/(payload)/api/[...slug]/route')
    const from = (address: string, guess: string) =>
      runInContext(
        { requestId: 'guess', clientAddress: address, language: 'en', recorder: newRecorder() },
        async () => {
          const path = ['reservations', 'manage', guess]
          const request = new Request(`http://localhost:3000/api/${path.join('/')}`)
          return routes.GET(request, { params: Promise.resolve({ slug: path }) })
        },
      )
    const statuses: number[] = []
    for (let guess = 0; guess < 40; guess += 1)
      statuses.push((await from('192.0.2.77', `${guess}`.padEnd(43, 'A'))).status)
    expect(statuses.slice(0, 20)).toEqual(Array<number>(20).fill(404))
    expect(statuses.slice(20)).toEqual(Array<number>(20).fill(429))
    const refused = await from('192.0.2.77', token)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([
      429,
      expect.stringMatching(/^\d+$/),
    ])
    // Those who know their own are not counted.
    for (let look = 0; look < 30; look += 1) expect((await from('192.0.2.78', token)).status).toBe(200)
  })

  it('gives a calendar entry whose UID stays and whose SEQUENCE counts', async () => {
    const room = await openRoom(payload)
    const { token } = await bookedIn(room)
    const first = await own<string>(token, '/calendar.ics')
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(first.body).toContain('DTSTART:20270515T180000Z')
    expect(first.body).toContain('SEQUENCE:0')
    await tell(token, 'change', { startsAt: '2027-05-16T20:00:00+02:00' })
    const moved = await own<string>(token, '/calendar.ics')
    expect(moved.body).toContain('DTSTART:20270516T180000Z')
    expect(moved.body).toContain('SEQUENCE:1')
    const uid = (text: string) => text.match(/^UID:.*$/m)?.[0]
    expect(uid(moved.body)).toBe(uid(first.body))
  })

  it('names the right instant in the night that has an hour twice (case 58)', async () => {
    vi.setSystemTime(new Date('2027-10-20T08:00:00Z'))
    const room = await openRoom(payload)
    const { token } = await bookedIn(room, { startsAt: '2027-10-31T02:00:00+01:00' })
    const { body } = await own<string>(token, '/calendar.ics')
    expect(body).toContain('DTSTART:20271031T010000Z')
    expect(body).toContain('DTEND:20271031T030000Z')
  })
})

describe('a change', () => {
  it('moves it, on its own table too (case 27), and raises the revision', async () => {
    const room = await openRoom(payload)
    const { token } = await bookedIn(room)
    const { status, body } = await tell(token, 'change', {
      startsAt: '2027-05-15T20:30:00+02:00',
      partySize: 3,
      notes: 'With a dog',
      revision: 1,
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      startsAt: '2027-05-15T20:30:00+02:00',
      partySize: 3,
      notes: 'With a dog',
      revision: 2,
    })
    expect((await tell(token, 'change', { notes: null })).body).toMatchObject({ notes: null, revision: 3 })
  })

  it('onto a taken start leaves the old one as it was (case 28)', async () => {
    const room = await openRoom(payload)
    const { booked, token } = await bookedIn(room)
    await bookedIn(room, { startsAt: '2027-05-15T22:00:00+02:00' })
    const before = await rowOf(booked.reference)
    const { status, body } = await tell<Refusal>(token, 'change', { startsAt: '2027-05-15T22:00:00+02:00' })
    expect([status, body.errors[0]?.code]).toEqual([409, 'SLOT_TAKEN'])
    expect(body.errors[0]?.data?.alternatives?.length).toBeGreaterThan(0)
    expect(await rowOf(booked.reference)).toEqual(before)
  })

  it('with an old revision is refused', async () => {
    const room = await openRoom(payload)
    const { token } = await bookedIn(room)
    await tell(token, 'change', { partySize: 3 })
    const { status, body } = await tell<Refusal>(token, 'change', { partySize: 4, revision: 1 })
    expect([status, body.errors[0]?.code]).toEqual([409, 'STALE_REVISION'])
  })

  it('sent twice at once is made once', async () => {
    const room = await openRoom(payload)
    const { token } = await bookedIn(room)
    const key = newKey()
    const answers = await Promise.all([1, 2, 3].map(() => tell(token, 'change', { partySize: 3 }, { key })))
    expect(answers.map(({ status, body }) => [status, body.revision])).toEqual([
      [200, 2],
      [200, 2],
      [200, 2],
    ])
    expect(answers[1]?.body).toEqual(answers[0]?.body)
  })

  it('is too late once it has begun, and not for what is over', async () => {
    const room = await openRoom(payload)
    const { token } = await bookedIn(room)
    await tell(token, 'cancel')
    const cancelled = await tell<Refusal>(token, 'change', { notes: 'Still?' })
    expect([cancelled.status, cancelled.body.errors[0]?.code]).toEqual([409, 'INVALID_TRANSITION'])
    const other = await bookedIn(room)
    vi.setSystemTime(new Date('2027-05-15T18:00:00Z'))
    const begun = await tell<Refusal>(other.token, 'change', { partySize: 3 })
    expect([begun.status, begun.body.errors[0]?.code]).toEqual([422, 'PAST_CUTOFF'])
  })

  it.each<[object, string]>([
    [{}, ''],
    [{ revision: 1 }, ''],
    [{ partySize: 0 }, 'partySize'],
    [{ startsAt: 'later' }, 'startsAt'],
    [{ area: '7b0c8d1e-0000-4000-8000-000000000000' }, 'area'],
    [{ status: 'seated' }, 'status'],
    [{ partySize: 2, revision: 'one' }, 'revision'],
  ])('to %o is refused', async (body, path) => {
    const room = await openRoom(payload)
    const { token } = await bookedIn(room)
    const refused = await tell<Refusal>(token, 'change', body)
    expect([refused.status, refused.body.errors[0]?.data?.errors?.[0]?.path]).toEqual([422, path])
  })

  it('is offered what is free for it, its own table included', async () => {
    const room = await openRoom(payload)
    const { token } = await bookedIn(room)
    const { body } = await own<{ slots: { label: string }[] }>(token, '/availability?date=2027-05-15')
    expect(body.slots).toHaveLength(17)
  })
})

describe('cancelling', () => {
  it('frees the table and says what it cost', async () => {
    const room = await openRoom(payload)
    await withFee(room)
    const { booked, token } = await bookedIn(room)
    expect((await own(token)).body.cancellation).toEqual({
      feeCents: 0,
      refundCents: 0,
      keptCents: 0,
      extraCents: 0,
      currency: 'PLN',
      isFree: true,
      deadline: '2027-05-14T20:00:00+02:00',
      lateFeeCents: 10_000,
      text: 'Do 24 godzin przed czasem za darmo.',
    })
    const { status, body } = await tell(token, 'cancel', { revision: 1 })
    expect([status, body.status, body.canCancel, body.canChange, body.cancellation?.isFree]).toEqual([
      200,
      'cancelled_guest',
      false,
      false,
      true,
    ])
    expect(await rowOf(booked.reference)).toMatchObject({ status: 'cancelled_guest', tables: '0' })
    expect((await order('book', wish({ venue: room.slug }))).status).toBe(201)
  })

  it('costs what the deadline says, to the second', async () => {
    const room = await openRoom(payload)
    await withFee(room)
    const { token } = await bookedIn(room)
    vi.setSystemTime(new Date('2027-05-14T18:00:00Z'))
    expect((await own(token)).body.cancellation).toMatchObject({ isFree: true, feeCents: 0 })
    vi.setSystemTime(new Date('2027-05-14T18:00:01Z'))
    expect((await own(token)).body.cancellation).toMatchObject({ isFree: false, feeCents: 10_000 })
    expect((await tell(token, 'cancel')).body.cancellation).toMatchObject({ isFree: false, feeCents: 10_000 })
  })

  it('twice, and after the start, is refused', async () => {
    const room = await openRoom(payload)
    const { token } = await bookedIn(room)
    const key = newKey()
    const first = await tell(token, 'cancel', {}, { key })
    expect((await tell(token, 'cancel', {}, { key })).body).toEqual(first.body)
    expect((await tell<Refusal>(token, 'cancel')).body.errors[0]?.code).toBe('INVALID_TRANSITION')
    const other = await bookedIn(room)
    vi.setSystemTime(new Date('2027-05-15T18:00:00Z'))
    expect((await own(other.token)).body.canCancel).toBe(false)
    expect((await tell<Refusal>(other.token, 'cancel')).status).toBe(409)
  })
})

describe('“we are coming”', () => {
  it('is one tap that tells nobody anything new', async () => {
    const room = await openRoom(payload)
    const { booked, token } = await bookedIn(room)
    const { status, body } = await tell(token, 'coming')
    expect([status, body.guestIsComing]).toEqual([200, true])
    expect(await rowOf(booked.reference)).toMatchObject({ guest_is_coming: true, message_revision: '1' })
  })

  it('is not for what was cancelled', async () => {
    const room = await openRoom(payload)
    const { token } = await bookedIn(room)
    await tell(token, 'cancel')
    expect((await tell<Refusal>(token, 'coming')).body.errors[0]?.code).toBe('INVALID_TRANSITION')
  })
})

describe('a place on the waiting list', () => {
  it('that is moved waits for the new start, and no longer for what it waited for before', async () => {
    const room = await openRoom(payload)
    const early = await bookedIn(room)
    const late = await bookedIn(room, { startsAt: '2027-05-15T23:00:00+02:00' })
    const waiting = await order('waitlist', wish({ venue: room.slug }))
    const token = tokenOf(waiting.body)
    await tell(token, 'change', { startsAt: '2027-05-15T23:00:00+02:00' })
    await tell(early.token, 'cancel')
    expect(await offer(room)).toBe(null)
    await tell(late.token, 'cancel')
    expect(await offer(room)).toMatchObject({ startsAt: '2027-05-15T21:00:00.000Z' })
  })
})

describe('an offer to the waiting list', () => {
  it('is taken by its guest while it stands', async () => {
    const room = await openRoom(payload)
    const first = await bookedIn(room)
    const waiting = await order('waitlist', wish({ venue: room.slug }))
    const token = tokenOf(waiting.body)
    expect((await tell<Refusal>(token, 'accept')).body.errors[0]?.code).toBe('INVALID_TRANSITION')
    await tell(first.token, 'cancel')
    await offer(room)
    expect((await own(token)).body).toMatchObject({
      status: 'held',
      offer: { until: '2027-05-08T10:15:00+02:00' },
    })
    const { status, body } = await tell(token, 'accept')
    expect([status, body.status, body.offer]).toEqual([200, 'confirmed', null])
    expect(await rowOf(waiting.body.reference)).toMatchObject({ status: 'confirmed', tables: '1' })
  })

  it('is over when its time is', async () => {
    const room = await openRoom(payload)
    const { body } = await order('waitlist', wish({ venue: room.slug }))
    await offer(room)
    vi.setSystemTime(new Date('2027-05-08T08:15:00Z'))
    expect((await own(tokenOf(body))).body).toMatchObject({ status: 'expired', offer: null })
    expect((await tell<Refusal>(tokenOf(body), 'accept')).status).toBe(409)
  })

  it('is not what staff keep for a guest until he has paid', async () => {
    const room = await openRoom(payload)
    const startsAt = '2027-05-15T18:00:00.000Z'
    const { id } = await payload.create({
      collection: 'reservations',
      data: { venue: room.venue, startsAt, partySize: 2, status: 'held', guest: { name: 'Ada' } },
    })
    const token = manageTokenOf({ id, tokenVersion: 1 })
    expect((await own(token)).body).toMatchObject({ status: 'held', offer: null })
    expect((await tell<Refusal>(token, 'accept')).status).toBe(409)
  })

  it('is nothing that a guest who has yet to pay could help himself with', async () => {
    const room = await openRoom(payload)
    const policy = await payload.create({
      collection: 'policies',
      data: { venue: room.venue, name: 'D', charge: 'deposit', chargeCents: 5000 },
    })
    await payload.update({ collection: 'services', id: room.service, data: { policy: policy.id } })
    const { booked, token } = await bookedIn(room)
    expect(booked.status).toBe('held')
    expect((await tell<Refusal>(token, 'accept')).status).toBe(409)
    expect(await rowOf(booked.reference)).toMatchObject({ status: 'held' })
  })
})

const offer = async (room: Room) =>
  offerToNextInLine({
    venueId: room.venue,
    serviceDate: '2027-05-15',
    now: Temporal.Now.instant(),
    req: await createLocalReq({}, payload),
  })

describe('every order by the link', () => {
  it.each(['change', 'cancel', 'coming', 'accept'])('needs a key: %s', async (verb) => {
    const room = await openRoom(payload)
    const { booked, token } = await bookedIn(room)
    const before = await rowOf(booked.reference)
    const body = verb === 'change' ? { partySize: 3 } : {}
    const { status, body: said } = await tell<Refusal>(token, verb, body, { key: null })
    expect([status, said.errors[0]?.data?.errors?.[0]?.path]).toEqual([422, 'Idempotency-Key'])
    expect(await rowOf(booked.reference)).toEqual(before)
  })

  it.each(['change', 'cancel', 'coming', 'accept'])('finds nothing by a wrong one: %s', async (verb) => {
    expect((await tell<Refusal>('A'.repeat(43), verb, { partySize: 3 })).status).toBe(404)
  })
})

describe('whatever is sent', () => {
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom('2027-05-15', '2', '-1', '1e9', '\u0000', '\uD800', '%00'),
  )

  it('by the link never breaks', async () => {
    const room = await openRoom(payload)
    const { token } = await bookedIn(room)
    const fields = fc.constantFrom('startsAt', 'partySize', 'area', 'notes', 'revision', 'status')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('change', 'coming', 'accept'),
        fc.dictionary(fields, fc.jsonValue({ maxDepth: 1 })),
        async (verb, body) => {
          expect((await tell(token, verb, body)).status).toBeLessThan(500)
        },
      ),
      { numRuns: 100 },
    )
  }, 60_000)

  it('as a question never breaks', async () => {
    const room = await openRoom(payload)
    const names = fc.constantFrom('venue', 'date', 'partySize', 'area', 'from', 'days', 'locale', 'date[]')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('availability', 'nights'),
        fc.dictionary(names, words),
        async (call, query) => {
          const asked = new URLSearchParams({ venue: room.slug, ...query })
          expect((await ask(`GET /api/reservations/${call}?${asked}`)).status).toBeLessThan(500)
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)

  it('as a token is a 404', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 60 }), async (guess) => {
        const { status } = await own(encodeURIComponent(guess))
        expect([400, 404]).toContain(status)
      }),
      { numRuns: 60 },
    )
  })
})
