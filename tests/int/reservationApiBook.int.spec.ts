import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashOfToken } from '@/operations/reservations/manageToken'
import { newRecorder, runInContext } from '@/platform/http/requestContext'
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

const rowsOf = async (query: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> =>
  (await (payload.db as unknown as PostgresAdapter).drizzle.execute(query)).rows
const written = async ({ venue }: Room) => {
  const [row] = await rowsOf(sql`
    select (select count(*) from reservations where venue_id = ${venue}) as reservations,
      (select count(*) from customers where venue_id = ${venue}) as customers,
      (select count(*) from occupancies where venue_id = ${venue} and active) as tables`)
  return row
}
const book = (room: Room, changes: object = {}, options = {}) =>
  order('book', wish({ venue: room.slug, ...changes }), options)

describe('a guest books', () => {
  it('and is told everything there is to know', async () => {
    const room = await openRoom(payload)
    const { status, body, headers } = await book(room, {
      partySize: 3,
      notes: 'By the window',
      occasion: 'birthday',
    })
    expect(status).toBe(201)
    expect(body).toEqual({
      reference: expect.stringMatching(/^[2-9B-Z]{6}$/) as string,
      status: 'confirmed',
      startsAt: '2027-05-15T20:00:00+02:00',
      endsAt: '2027-05-15T22:00:00+02:00',
      serviceDate: '2027-05-15',
      partySize: 3,
      deadline: null,
      manageUrl: expect.stringMatching(/^http:\/\/localhost:3000\/en\/manage\/[\w-]{43}$/) as string,
      calendarUrl: expect.stringMatching(
        /^http:\/\/localhost:3000\/api\/reservations\/manage\/[\w-]{43}\/calendar\.ics$/,
      ) as string,
    })
    expect(headers.get('cache-control')).toMatch(/no-store/)
    const { docs } = await payload.find({
      collection: 'reservations',
      where: { reference: { equals: body.reference } },
      depth: 0,
      showHiddenFields: true,
    })
    expect(docs[0]).toMatchObject({
      source: 'online',
      notes: 'By the window',
      occasion: 'birthday',
      tables: room.tables,
      manage: { tokenHash: hashOfToken(tokenOf(body)), tokenVersion: 1 },
    })
    expect(JSON.stringify(docs[0])).not.toContain(tokenOf(body))
  })

  it('with a name in any script, kept exactly', async () => {
    const room = await openRoom(payload, { tables: [{}, {}, {}, {}] })
    for (const name of ['משה כהן', 'محمد \u200Fالعلي', '👩🏽‍🍳 Zoë O’Brien-Łuć', ' Jan  Kowalski ']) {
      const { body, status } = await book(room, { guest: { name, phone: '601 234 567' } })
      expect(status).toBe(201)
      const { docs } = await payload.find({
        collection: 'reservations',
        where: { reference: { equals: body.reference } },
        depth: 0,
      })
      expect(docs[0]?.guest?.name).toBe(name)
      expect(docs[0]?.guest?.phone).toBe('+48601234567')
    }
  })

  it('from a bar’s own site, and is counted as such', async () => {
    const room = await openRoom(payload)
    const { body } = await order('book', wish({ venue: room.slug, via: 'widget' }))
    const { docs } = await payload.find({
      collection: 'reservations',
      where: { reference: { equals: body.reference } },
      depth: 0,
    })
    expect(docs[0]?.source).toBe('widget')
    expect((await order('book', wish({ venue: room.slug, via: 'staff' }))).status).toBe(422)
  })

  it('and what was agreed to is kept, word for word', async () => {
    const room = await openRoom(payload, { booking: { termsVersion: '2027-01' } })
    const { body } = await book(room, {
      allergies: 'Orzechy',
      consents: { terms: true, marketing: true, allergies: true },
      guest: { name: 'Ala', email: 'ALA@Example.com', locale: 'pl' },
    })
    const rows = await rowsOf(sql`
      select c.kind, c.given, c.text_version as version, c.language, c.source, c.text, r.allergies, g.email, g.marketing
      from consents c join reservations r on r.id = c.reservation_id join customers g on g.id = c.customer_id
      where r.reference = ${body.reference} order by c.kind`)
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({
      kind: 'terms',
      given: true,
      version: '2027-01',
      language: 'pl',
      source: 'online',
      allergies: 'Orzechy',
      email: 'ala@example.com',
      marketing: true,
    })
    expect(rows[0]?.text).toBe('Znam regulamin i zasady prywatności.')
    expect(rows.map(({ version }) => version)).toEqual([
      '2027-01',
      expect.stringMatching(/^online-/),
      expect.stringMatching(/^online-/),
    ])
  })

  it('as the one the house already knows', async () => {
    const room = await openRoom(payload, { tables: [{}, {}] })
    const guest = { name: 'Ewa', email: 'ewa@example.com' }
    await book(room, { guest })
    await book(room, { guest: { ...guest, email: 'EWA@example.com' } })
    expect(await written(room)).toMatchObject({ reservations: '2', customers: '1' })
  })

  it('and a party that is too large for it asks instead', async () => {
    const room = await openRoom(payload, { tables: [{ maxParty: 4 }] })
    const asked = await book(room, { partySize: 12 })
    expect([asked.status, asked.body.status]).toEqual([201, 'pending'])
    const tooMany = await order<Refusal>('book', wish({ venue: room.slug, partySize: 41 }))
    expect([tooMany.status, tooMany.body.errors[0]?.code]).toEqual([422, 'PARTY_TOO_LARGE'])
  })

  it('where money comes first, and the table is held for ten minutes', async () => {
    const room = await openRoom(payload)
    const policy = await payload.create({
      collection: 'policies',
      data: {
        venue: room.venue,
        name: 'D',
        depositKind: 'zadatek',
        charge: 'deposit',
        chargeCents: 5000,
        tiers: [{ before: 24, unit: 'hours', feePercent: 100 }],
      },
    })
    await payload.update({ collection: 'services', id: room.service, data: { policy: policy.id } })
    const { status, body } = await book(room)
    expect([status, body.status, body.holdExpiresAt]).toEqual([201, 'held', '2027-05-08T10:10:00+02:00'])
    expect((await book(room)).status).toBe(409)
    vi.setSystemTime(new Date('2027-05-08T08:10:01Z'))
    expect((await book(room)).status).toBe(201)
  })

  it('and learns the deadline as a moment', async () => {
    const room = await openRoom(payload)
    const policy = await payload.create({
      collection: 'policies',
      data: {
        venue: room.venue,
        name: 'F',
        feeBasis: 'perPerson',
        feeCents: 5000,
        tiers: [{ before: 24, unit: 'hours', feePercent: 100 }],
        depositKind: 'zadatek',
      },
    })
    await payload.update({ collection: 'services', id: room.service, data: { policy: policy.id } })
    expect((await book(room)).body.deadline).toBe('2027-05-14T20:00:00+02:00')
  })
})

describe('a start that is gone', () => {
  it('is a 409 with the three nearest', async () => {
    const room = await openRoom(payload)
    await book(room)
    const before = await written(room)
    const { status, body } = await order<Refusal>('book', wish({ venue: room.slug }))
    expect([status, body.errors[0]?.code, body.errors[0]?.message]).toEqual([
      409,
      'SLOT_TAKEN',
      'This time has just been taken.',
    ])
    expect(body.errors[0]?.data?.alternatives?.map(({ startsAt, label }) => [startsAt, label])).toEqual([
      ['2027-05-15T18:00:00+02:00', '18:00'],
      ['2027-05-15T22:00:00+02:00', '22:00'],
      ['2027-05-15T22:30:00+02:00', '22:30'],
    ])
    expect(await written(room)).toEqual(before)
  })

  it('is won by one of many', async () => {
    const room = await openRoom(payload)
    const answers = await Promise.all(Array.from({ length: 20 }, () => book(room)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(409)])
    expect(await written(room)).toMatchObject({ reservations: '1', tables: '1' })
  })
})

describe('an order sent twice', () => {
  it('at once is one reservation and the same answer (case 34)', async () => {
    const room = await openRoom(payload)
    const [key, body] = [newKey(), wish({ venue: room.slug })]
    const answers = await Promise.all([1, 2, 3, 4].map(() => order('book', body, { key })))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    for (const answer of answers) expect(answer.body).toEqual(answers[0]?.body)
    expect(await written(room)).toMatchObject({ reservations: '1', customers: '1', tables: '1' })
  })

  it('later gets the stored answer, in which no key to it was stored', async () => {
    const room = await openRoom(payload)
    const [key, body] = [newKey(), wish({ venue: room.slug })]
    const first = await order('book', body, { key })
    const again = await order('book', { ...body, guest: { ...body.guest } }, { key })
    expect([again.status, again.body]).toEqual([201, first.body])
    const [row] = await rowsOf(sql`select answer::text, status from idempotency_keys where key = ${key}`)
    expect(row?.status).toBe(201)
    expect(row?.answer).not.toContain(tokenOf(first.body))
  })

  it('with another body is refused', async () => {
    const room = await openRoom(payload)
    const key = newKey()
    await book(room, {}, { key })
    const { status, body } = await order<Refusal>('book', wish({ venue: room.slug, partySize: 3 }), { key })
    expect([status, body.errors[0]?.code]).toEqual([422, 'IDEMPOTENCY_CONFLICT'])
  })

  it('is tried anew when the first was refused', async () => {
    const room = await openRoom(payload)
    const taken = await book(room)
    const [key, body] = [newKey(), wish({ venue: room.slug })]
    expect((await order('book', body, { key })).status).toBe(409)
    await order(`manage/${tokenOf(taken.body)}/cancel`, {})
    expect((await order('book', body, { key })).status).toBe(201)
  })
})

describe('an order that cannot be', () => {
  let room: Room
  beforeAll(async () => {
    room = await openRoom(payload)
  })
  const guest = { name: 'Jan', email: 'jan@example.com' }
  const refused = async (changes: object, options = {}) => {
    const { status, body } = await order<Refusal>('book', wish({ venue: room.slug, ...changes }), options)
    return {
      status,
      code: body.errors[0]?.code,
      fields: body.errors[0]?.data?.errors?.map(({ path }) => path),
      body,
    }
  }

  it.each<[string, object, string[]]>([
    ['a party of −1', { partySize: -1 }, ['partySize']],
    ['a party of 0', { partySize: 0 }, ['partySize']],
    ['a party of 1.5', { partySize: 1.5 }, ['partySize']],
    ['a party of 1e9', { partySize: 1e9 }, ['partySize']],
    ['no party', { partySize: undefined }, ['partySize']],
    ['the year 9999', { startsAt: '9999-05-15T20:00:00+02:00' }, ['startsAt']],
    ['30 February', { startsAt: '2027-02-30T20:00:00+01:00' }, ['startsAt']],
    ['a start without a zone', { startsAt: '2027-05-15T20:00:00' }, ['startsAt']],
    ['a start that is none', { startsAt: 'tonight' }, ['startsAt']],
    ['an area that is not there', { area: '7b0c8d1e-0000-4000-8000-000000000000' }, ['area']],
    ['an area that is none', { area: 'garden' }, ['area']],
    ['a name of 10 kB', { guest: { ...guest, name: 'a'.repeat(10_000) } }, ['guest.name']],
    ['no name', { guest: { ...guest, name: '  ' } }, ['guest.name']],
    ['a name with control characters', { guest: { ...guest, name: 'Jan\u0007' } }, ['guest.name']],
    ['neither mail nor phone', { guest: { name: 'Jan' } }, ['guest']],
    ['a mail that is none', { guest: { name: 'Jan', email: 'jan@' } }, ['guest.email']],
    ['a phone that is none', { guest: { name: 'Jan', phone: '12' } }, ['guest.phone']],
    ['a language we do not speak', { guest: { ...guest, locale: 'xx' } }, ['guest.locale']],
    ['wishes without end', { notes: 'a'.repeat(1001) }, ['notes']],
    ['an occasion that is none', { occasion: 'divorce' }, ['occasion']],
    ['no agreement to the terms', { consents: { terms: false } }, ['consents.terms']],
    ['no word on the terms', { consents: {} }, ['consents.terms']],
    ['allergies without a consent', { allergies: 'Nuts' }, ['consents.allergies']],
    ['a field that is not there', { status: 'seated', tables: [] }, ['status', 'tables']],
    ['what only a program fills in', { website: 'https://spam.example' }, ['website']],
  ])('%s is a 422 that names the field', async (_, changes, fields) => {
    const before = await written(room)
    const { body: __, ...said } = await refused(changes)
    expect(said).toEqual({ status: 422, code: 'VALIDATION', fields })
    expect(await written(room)).toEqual(before)
  })

  it.each([null, '', 'short', 'a'.repeat(65), 'with spaces in the key', 'zażółć-gęślą-jaźń'])(
    'is refused with the key %o',
    async (key) => {
      const headers = key === null || /[^\x20-\x7e]/.test(key) ? {} : { 'idempotency-key': key }
      const { status, fields } = await refused({}, { key: null, headers })
      expect([status, fields]).toEqual([422, ['Idempotency-Key']])
    },
  )

  it('is a 404 for a venue that is not there', async () => {
    expect(await refused({ venue: 'nowhere' })).toMatchObject({ status: 404, code: 'NOT_FOUND' })
  })

  it('is told in Polish to whoever is Polish, by header or by what the guest says', async () => {
    const polish = 'To poza godzinami przyjęć.'
    const startsAt = '2027-05-15T12:00:00+02:00'
    const byHeader = await refused({ startsAt, guest }, { headers: { 'accept-language': 'pl' } })
    expect(byHeader.body.errors[0]?.message).toBe(polish)
    const byGuest = await refused({ startsAt, guest: { ...guest, locale: 'pl' } })
    expect(byGuest.body.errors[0]?.message).toBe(polish)
  })

  it('outside the rules names the rule', async () => {
    const codes = await Promise.all(
      [
        { startsAt: '2027-05-15T12:00:00+02:00' },
        { startsAt: '2027-05-15T20:10:00+02:00' },
        { startsAt: '2027-05-08T09:00:00+02:00' },
        { startsAt: '2027-05-07T20:00:00+02:00' },
        { startsAt: '2029-05-15T20:00:00+02:00' },
      ].map(async (changes) => (await refused(changes)).code),
    )
    expect(codes).toEqual(['OUTSIDE_HOURS', 'OUTSIDE_HOURS', 'OUTSIDE_HOURS', 'TOO_SOON', 'TOO_FAR'])
  })

  it('is turned away without a reason when the house wants to hear from the guest first', async () => {
    const { id } = await payload.create({
      collection: 'customers',
      data: {
        venue: room.venue,
        name: 'Blocked',
        email: 'blocked@example.com',
        blocked: { isBlocked: true, reason: 'Fights' },
      },
    })
    const { status, code, body } = await refused({ guest: { name: 'B', email: 'blocked@example.com' } })
    expect([status, code]).toEqual([422, 'BOOK_BY_PHONE'])
    expect(JSON.stringify(body)).not.toContain('Fights')
    expect(id).toBeTruthy()
  })

  it('never breaks, whatever is sent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(
            'startsAt',
            'partySize',
            'guest',
            'consents',
            'area',
            'notes',
            'venue',
            'occasion',
            'allergies',
            'website',
            'x',
          ),
          fc.jsonValue({ maxDepth: 2 }),
        ),
        fc.boolean(),
        async (body, isRoom) => {
          const { status } = await order('book', isRoom ? { ...wish({ venue: room.slug }), ...body } : body)
          expect(status).toBeLessThan(500)
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('the waiting list', () => {
  it('takes a party for a full start and holds no table', async () => {
    const room = await openRoom(payload)
    await book(room)
    const { status, body } = await order(
      'waitlist',
      wish({ venue: room.slug, from: '2027-05-15T19:00:00+02:00', to: '2027-05-15T21:00:00+02:00' }),
    )
    expect([status, body.status, body.deadline]).toEqual([201, 'waitlisted', null])
    expect(body.manageUrl).toMatch(/\/en\/manage\//)
    expect(await written(room)).toMatchObject({ reservations: '2', tables: '1' })
  })

  it('does not take one for a night that is closed, nor with a range that runs backwards', async () => {
    const room = await openRoom(payload)
    const late = await order<Refusal>(
      'waitlist',
      wish({ venue: room.slug, startsAt: '2027-05-15T12:00:00+02:00' }),
    )
    expect([late.status, late.body.errors[0]?.code]).toEqual([422, 'OUTSIDE_HOURS'])
    const odd = await order<Refusal>(
      'waitlist',
      wish({ venue: room.slug, from: '2027-05-15T21:00:00+02:00', to: '2027-05-15T19:00:00+02:00' }),
    )
    expect([odd.status, odd.body.errors[0]?.data?.errors?.map(({ path }) => path)]).toEqual([
      422,
      ['from', 'to'],
    ])
  })
})

describe('limits', () => {
  it('hold for one mail address, from wherever it is given', async () => {
    const room = await openRoom(payload, { tables: Array.from({ length: 12 }, () => ({})) })
    const guest = { name: 'Many', email: 'many@example.com' }
    const answers: { status: number; headers: Headers; body: Booked }[] = []
    for (let time = 0; time < 11; time += 1) answers.push(await book(room, { guest }))
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(10).fill(201), 429])
    expect(answers.at(-1)?.headers.get('retry-after')).toMatch(/^\d+$/)
  })

  it('hold for one address, whoever it books for', async () => {
    const room = await openRoom(payload, { tables: Array.from({ length: 22 }, () => ({})) })
    const routes = await import('@/app/(payload)/api/[...slug]/route')
    const fromOne = () =>
      runInContext(
        { requestId: 'one', clientAddress: '192.0.2.99', language: 'en', recorder: newRecorder() },
        () =>
          routes.POST(
            new Request('http://localhost:3000/api/reservations/book', {
              method: 'POST',
              headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
              body: JSON.stringify(wish({ venue: room.slug })),
            }),
            { params: Promise.resolve({ slug: ['reservations', 'book'] }) },
          ),
      )
    const statuses: number[] = []
    for (let time = 0; time < 21; time += 1) statuses.push((await fromOne()).status)
    expect(statuses).toEqual([...Array<number>(20).fill(201), 429])
  })
})
