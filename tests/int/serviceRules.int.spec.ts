import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample, word, type Bar } from '../helpers/samples'

type Refused = { errors?: { data?: { errors?: { path: string; message: string }[] } }[] }

let payload: Payload
let bar: Bar
let manager: Caller
/** A second house with an area, a table, a service and a policy of its own. */
let elsewhere: { venue: string; area: string; table: string; service: string; policy: string }

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  manager = await signIn(payload, 'manager')
  const name = word()
  const venue = await payload.create({
    collection: 'venues',
    data: { name, slug: name, timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00', currency: 'PLN' },
  })
  const there = { ...bar, venue: venue.id }
  const area = (await payload.create({ collection: 'areas', data: sample('areas', there) })).id
  elsewhere = {
    venue: venue.id,
    area,
    table: (await payload.create({ collection: 'tables', data: sample('tables', { ...there, area }) })).id,
    service: (await payload.create({ collection: 'services', data: sample('services', there) })).id,
    policy: (await payload.create({ collection: 'policies', data: sample('policies', there) })).id,
  }
})

/** The fields at fault of a document that is refused. */
async function faults(slug: Parameters<typeof sample>[0], changes: object): Promise<string[]> {
  const { status, body } = await ask<Refused>(`POST /api/${slug}`, {
    as: manager,
    body: sample(slug, bar, changes),
  })
  if (status === 201) return []
  expect(status, JSON.stringify(body)).toBe(400)
  return (body.errors?.[0]?.data?.errors ?? []).map(({ path }) => path)
}

describe('the hours of a service', () => {
  const hours = (opens: string, lastSeating: string, closes: string) => ({ opens, lastSeating, closes })

  it('lie within one service day', async () => {
    expect(await faults('services', hours('18:00', '03:00', '04:00'))).toEqual([])
    expect(await faults('services', hours('18:00', '05:30', '06:00'))).toEqual([])
    expect(await faults('services', hours('05:30', '09:00', '10:00'))).toEqual(['opens'])
    expect(await faults('services', hours('18:00', '03:00', '06:30'))).toEqual(['closes'])
  })

  it('seat the last party between opening and closing', async () => {
    expect(await faults('services', hours('18:00', '17:00', '23:00'))).toEqual(['lastSeating'])
    expect(await faults('services', hours('18:00', '04:30', '04:00'))).toEqual(['lastSeating'])
  })

  it('are refused in the language of the form, also where only one of them changes', async () => {
    const service = await payload.create({ collection: 'services', data: sample('services', bar) })
    const answer = (language: string) =>
      ask<Refused>(`PATCH /api/services/${service.id}`, {
        as: manager,
        body: { closes: '21:00' },
        headers: { 'accept-language': language },
      })
    const polish = await answer('pl')
    expect(polish.body.errors?.[0]?.data?.errors).toEqual([
      expect.objectContaining({
        path: 'lastSeating',
        message: 'Ostatnie przyjęcie musi być między otwarciem a zamknięciem.',
      }),
    ])
    const english = await answer('en')
    expect(english.body.errors?.[0]?.data?.errors?.[0]?.message).toMatch(/^The last seating/)
  })

  it('hold for special days too, whose services belong to the venue', async () => {
    const day = (row: object) => ({
      closed: false,
      services: [{ service: bar.service, ...hours('18:00', '22:00', '23:00'), ...row }],
    })
    expect(await faults('special-days', day({}))).toEqual([])
    expect(await faults('special-days', day({ closes: '07:00' }))).toEqual(['services.0.closes'])
    expect(await faults('special-days', day({ service: elsewhere.service }))).toEqual(['services.0.service'])
    expect(await faults('special-days', { closed: false, services: [] })).toEqual(['services'])
    expect(await faults('special-days', { closed: true, services: [] })).toEqual([])
  })

  it('keep the venue from turning its day in the middle of them', async () => {
    const { doc } = (
      await ask<{ doc: { id: string } }>('POST /api/services', {
        as: manager,
        body: sample('services', bar, { active: true, ...hours('07:00', '10:00', '11:00') }),
      })
    ).body
    const { status, body } = await ask<Refused>(`PATCH /api/venues/${bar.venue}`, {
      as: manager,
      body: { serviceDayCutoff: '08:00' },
    })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.data?.errors?.[0]?.path).toBe('serviceDayCutoff')
    await payload.delete({ collection: 'services', id: doc.id })
  })
})

describe('the rules of a service', () => {
  it('end after they begin', async () => {
    expect(await faults('services', { validFrom: '2027-02-01', validTo: '2027-01-31' })).toEqual(['validTo'])
    expect(await faults('services', { validFrom: '2027-02-01', validTo: '2027-02-01' })).toEqual([])
    expect(await faults('services', { validFrom: '2027-02-30' })).toEqual(['validFrom'])
    expect(await faults('services', { minParty: 6, maxPartyOnline: 4 })).toEqual(['maxPartyOnline'])
  })

  it('say whom a stay is for and when, without contradicting themselves', async () => {
    const rule = (row: object) => ({ durationRules: [{ turnMinutes: 150, ...row }] })
    expect(
      await faults('services', rule({ minParty: 5, maxParty: 8, fromTime: '22:00', toTime: '02:00' })),
    ).toEqual([])
    expect(await faults('services', rule({ fromTime: '22:00', toTime: '06:00' }))).toEqual([])
    expect(await faults('services', rule({ minParty: 5, maxParty: 2 }))).toEqual(['durationRules.0.maxParty'])
    expect(await faults('services', rule({ fromTime: '02:00', toTime: '22:00' }))).toEqual([
      'durationRules.0.toTime',
    ])
    expect(await faults('services', rule({ fromDate: '2027-12-24', toDate: '2027-12-01' }))).toEqual([
      'durationRules.0.toDate',
    ])
  })

  it('have exceptions of pacing for a date or a time', async () => {
    expect(await faults('services', { pacingOverrides: [{ maxCovers: 4 }] })).toEqual([
      'pacingOverrides.0.date',
    ])
    expect(await faults('services', { pacingOverrides: [{ fromTime: '20:00', maxCovers: 4 }] })).toEqual([])
  })

  it('fall back to what is usual where a number is emptied', async () => {
    const { body } = await ask<{ doc: object }>('POST /api/services', {
      as: manager,
      body: sample('services', bar, { turnMinutes: null, slotStepMinutes: null, mustEndByClose: null }),
    })
    expect(body.doc).toMatchObject({ turnMinutes: 120, slotStepMinutes: 30, mustEndByClose: true })
  })

  it('point at areas and a policy of their venue', async () => {
    expect(await faults('services', { areas: [bar.area] })).toEqual([])
    expect(await faults('services', { areas: [bar.area, elsewhere.area] })).toEqual(['areas'])
    expect(await faults('services', { policy: elsewhere.policy })).toEqual(['policy'])
  })
})

describe('tables', () => {
  it('stand in an area of their venue and seat at least as many as they ask for', async () => {
    expect(await faults('tables', { area: elsewhere.area })).toEqual(['area'])
    expect(await faults('tables', { minParty: 4, maxParty: 2 })).toEqual(['maxParty'])
    expect(await faults('tables', { isCounterSeat: true, maxParty: 2 })).toEqual(['isCounterSeat'])
    expect(await faults('tables', { isCounterSeat: true, minParty: 1, maxParty: 1 })).toEqual([])
  })

  it('are blocked only in their own venue', async () => {
    expect(await faults('table-blocks', { tables: [elsewhere.table] })).toEqual(['tables'])
    expect(await faults('table-blocks', { areas: [elsewhere.area] })).toEqual(['areas'])
    expect(await faults('table-blocks', { endsAt: '2027-06-01T18:00:00.000Z' })).toEqual(['endsAt'])
  })
})

describe('combinations', () => {
  const tables = (many: number, changes: object = {}) =>
    Promise.all(
      Array.from({ length: many }, async () => {
        const data = sample('tables', bar, changes)
        return (await payload.create({ collection: 'tables', data })).id
      }),
    )

  it('are two to four tables, or up to twelve seats at the counter', async () => {
    const five = await tables(5)
    const seats = await tables(13, { isCounterSeat: true, minParty: 1, maxParty: 1 })
    expect(await faults('table-combinations', { tables: five.slice(0, 4) })).toEqual([])
    expect(await faults('table-combinations', { tables: five })).toEqual(['tables'])
    expect(await faults('table-combinations', { tables: five.slice(0, 1) })).toEqual(['tables'])
    expect(await faults('table-combinations', { tables: seats.slice(0, 12) })).toEqual([])
    expect(await faults('table-combinations', { tables: seats })).toEqual(['tables'])
    expect(await faults('table-combinations', { tables: [...seats.slice(0, 4), five[0]] })).toEqual([
      'tables',
    ])
  })

  it('hold tables of one venue that are in use, each once', async () => {
    const [idle] = await tables(1, { active: false })
    expect(await faults('table-combinations', { tables: [bar.table, elsewhere.table] })).toEqual(['tables'])
    expect(await faults('table-combinations', { tables: [bar.table, idle] })).toEqual(['tables'])
    expect(await faults('table-combinations', { tables: [bar.table, bar.table] })).toEqual(['tables'])
  })

  it('are refused for a venue one does not work in', async () => {
    const { status } = await ask('POST /api/table-combinations', {
      as: await signIn(payload, 'host'),
      body: sample('table-combinations', bar),
    })
    expect(status).toBe(403)
  })
})

describe('policies', () => {
  it('name the amount that they count on', async () => {
    expect(await faults('policies', { charge: 'deposit' })).toEqual(['chargeCents'])
    expect(await faults('policies', { charge: 'deposit', chargeCents: 5000 })).toEqual([])
    const tiers = [{ before: 24, unit: 'hours', feePercent: 50 }]
    expect(await faults('policies', { tiers, feeBasis: 'perPerson' })).toEqual(['feeCents'])
    expect(await faults('policies', { tiers, feeBasis: 'percentOfPrepaid' })).toEqual([])
  })
})
