import fc from 'fast-check'
import pg from 'pg'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { noteChange } from '@/platform/changes/noteChange'
import { ask, signIn, stranger, type Caller } from '../helpers/asking'
import { order, wish } from '../helpers/booking'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'
import { word } from '../helpers/samples'
import { serveCached } from '../helpers/serveCached'

let payload: Payload
let room: Room
let manager: Caller
let served: Awaited<ReturnType<typeof serveCached>>
let db: pg.Client

beforeAll(async () => {
  payload = await openPayload()
  room = await openRoom(payload, {
    service: { maxAdvanceDays: 700 },
    tables: [
      { minParty: 1, maxParty: 4 },
      { minParty: 1, maxParty: 2 },
    ],
  })
  manager = await signIn(payload, 'manager', 'nights-manager')
  served = await serveCached()
  db = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await db.connect()
}, 120_000)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-08T08:00:00Z') })
})
afterAll(async () => {
  vi.useRealTimers()
  await db.end()
  await served.close()
})

const dates = ['2027-05-14', '2027-05-15', '2027-05-16', '2027-05-17', '2027-05-20']
const addressOf = (date: string) =>
  `/api/reservations/availability?venue=${room.slug}&date=${date}&partySize=2`
const paths = () => [
  ...dates.map(addressOf),
  `/api/reservations/nights?venue=${room.slug}&from=2027-05-14&days=3&partySize=2`,
]
const get = (path: string) => served.get(path, { 'accept-language': 'en' })

/** Whatever was committed until now has been heard. */
async function heard() {
  const mark = `mark-${word()}`
  await noteChange(await createLocalReq({}, payload), [mark])
  const { lastNotices } = served.cache.counters
  await vi.waitFor(() => expect(lastNotices.some(({ tags }) => tags.includes(mark))).toBe(true), {
    timeout: 15_000,
  })
}

const anyReservation = async (place: number): Promise<string | undefined> => {
  const { rows } = await db.query<{ id: string }>(
    `select id from reservations where venue_id = $1 and status = 'confirmed' order by id`,
    [room.venue],
  )
  return rows[place % Math.max(1, rows.length)]?.id
}

type Act = {
  kind: 'book' | 'cancel' | 'move' | 'block' | 'rule' | 'reach' | 'release' | 'delete'
  night: number
  hour: number
}
const act = fc.record({
  kind: fc.constantFrom<Act['kind'][]>('book', 'book', 'book', 'cancel', 'move', 'block', 'rule', 'reach', 'release', 'delete'), // prettier-ignore
  night: fc.nat({ max: 3 }),
  hour: fc.integer({ min: 18, max: 23 }),
})

async function happen({ kind, night, hour }: Act) {
  const startsAt = `${dates[night]}T${hour}:00:00+02:00`
  if (kind === 'book') return void (await order('book', wish({ venue: room.slug, startsAt })))
  if (kind === 'block') {
    const data = { venue: room.venue, tables: [room.tables[night % 2]!], startsAt, endsAt: `${dates[night]}T23:30:00+02:00`, reason: word() } // prettier-ignore
    return void (await payload.create({ collection: 'table-blocks', data }))
  }
  if (kind === 'rule')
    return void (await payload.update({
      collection: 'services',
      id: room.service,
      data: { turnMinutes: 90 + 15 * night },
    }))
  const id = await anyReservation(hour)
  if (!id) return
  if (kind === 'cancel')
    await ask(`PATCH /api/reservations/${id}`, { as: manager, body: { status: 'cancelled_venue' } })
  if (kind === 'move') await ask(`PATCH /api/reservations/${id}`, { as: manager, body: { startsAt } })
  // By hand, past the platform: the database tells of it all the same.
  if (kind === 'reach')
    await db
      .query(
        `update occupancies set period = tstzrange(lower(period), upper(period) + interval '9 hours') where reservation_id = $1`,
        [id],
      )
      .catch(() => undefined) // the next party sits there: refused
  if (kind === 'release')
    await db.query('update occupancies set active = false where reservation_id = $1', [id])
  if (kind === 'delete') await db.query('delete from occupancies where reservation_id = $1', [id])
}

it('what is free is kept as the database has it, after whatever has happened to bookings and tables', async () => {
  let hits = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 4 }), async (history) => {
      for (const path of paths()) await get(path)
      for (const one of history) await happen(one)
      await heard()
      for (const path of paths()) {
        const kept = await get(path)
        if (kept.cache === 'hit') hits += 1
        const truth = await ask(`GET ${path}`, { as: stranger })
        expect([path, kept.status, kept.text]).toEqual([path, truth.status, JSON.stringify(truth.body)])
      }
    }),
    { numRuns: 30 },
  )
  expect(hits).toBeGreaterThan(30)
}, 240_000)

it('a booking empties its own night and those beside it, and nothing else', async () => {
  const untouched = [addressOf('2027-05-20'), '/api/menus?limit=1', '/api/globals/site']
  const touched = [addressOf('2027-06-01'), addressOf('2027-06-02')]
  for (const path of [...untouched, ...touched]) await get(path)
  await heard()
  for (const path of [...untouched, ...touched]) await get(path)
  const { status } = await order('book', wish({ venue: room.slug, startsAt: '2027-06-01T20:00:00+02:00' }))
  expect(status).toBe(201)
  await heard()
  for (const path of untouched) expect([path, (await get(path)).cache]).toEqual([path, 'hit'])
  for (const path of touched) expect([path, (await get(path)).cache]).toEqual([path, 'miss'])
})
