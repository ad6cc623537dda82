import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SOURCES } from '@/domain/reservation/sources'
import { STATUSES } from '@/domain/reservation/statuses'
import { countNights } from '@/operations/statistics/countNights'
import { database } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'
import { freshFigures } from '../helpers/freshFigures'

let payload: Payload
let room: Room
const now = Temporal.Instant.from('2026-11-21T12:00:00Z')

beforeAll(async () => {
  payload = await openPayload()
  room = await openRoom(payload, { tables: [{ maxParty: 2 }, { maxParty: 4 }, { maxParty: 6 }] })
})

describe('the figures of nights', () => {
  it('are what a plain question to the raw rows says, whatever the nights were like', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(party, { minLength: 1, maxLength: 40 }), async (parties) => {
        await writeParties(parties)
        await count()
        expect(await stored()).toEqual(await freshFigures(payload, room.venue))
      }),
      { numRuns: 25 },
    )
  })

  it('of the night on which the clock is put back count the hour that comes twice as two', async () => {
    await writeParties([
      {
        ...aParty,
        night: '2026-10-24',
        startsAt: '2026-10-25T00:00:00Z',
        seatedAt: '2026-10-25T00:00:00Z',
        completedAt: '2026-10-25T02:00:00Z',
      },
    ])
    await count()
    const [night] = await stored()
    expect(night?.figures).toMatchObject({ turn: { parties: 1, minutes: 120 } })
    expect((night?.figures as { halfHours: object[] }).halfHours).toHaveLength(4)
  })
})

describe('a night that was counted', () => {
  beforeEach(async () => {
    await writeParties([])
    await count()
  })

  it('is left alone until something about it changes, then it alone is counted anew', async () => {
    await writeParties([aParty, { ...aParty, night: '2026-11-11', startsAt: '2026-11-11T19:00:00Z' }])
    expect(await count()).toBe(2)
    expect(await count()).toBe(0)

    await database(payload).execute(sql`
      update reservations set status = 'no_show', revision = revision + 1, updated_at = now()
      where venue_id = ${room.venue} and service_date = '2026-11-11'`)
    expect(await count()).toBe(1)
    expect(await stored()).toEqual(await freshFigures(payload, room.venue))
  })

  it('loses a party that moved to another night', async () => {
    await writeParties([aParty, { ...aParty, partySize: 5 }])
    await count()
    await database(payload).execute(sql`
      update reservations set service_date = '2026-11-12', starts_at = starts_at + interval '2 days',
        ends_at = ends_at + interval '2 days', revision = revision + 1
      where venue_id = ${room.venue} and party_size = 5`)
    expect(await count()).toBe(2)
    expect(await stored()).toEqual(await freshFigures(payload, room.venue))
  })

  it('is gone when nobody is left in it, and a night to come is none yet', async () => {
    await writeParties([aParty, { ...aParty, night: '2026-11-22', startsAt: '2026-11-22T19:00:00Z' }])
    await count()
    expect((await stored()).map(({ night }) => night)).toEqual(['2026-11-10'])
    await writeParties([])
    await count()
    expect(await stored()).toEqual([])
  })

  it('keeps the seats of its time; tonight has those of today', async () => {
    const tonight = { ...aParty, night: '2026-11-21', startsAt: '2026-11-21T19:00:00Z' }
    await writeParties([aParty, tonight])
    await count()
    await database(payload).execute(sql`update tables set active = false where id = ${room.tables[2]!}`)
    await database(payload).execute(
      sql`update reservations set revision = revision + 1 where venue_id = ${room.venue}`,
    )
    expect(await count()).toBe(2)
    const { rows } = await database(payload).execute(sql`
      select service_date::text as night, seats, tables from night_statistics
      where venue_id = ${room.venue} order by service_date`)
    expect(rows).toEqual([
      { night: '2026-11-10', seats: 12, tables: 3 },
      { night: '2026-11-21', seats: 6, tables: 2 },
    ])
    await database(payload).execute(sql`update tables set active = true where id = ${room.tables[2]!}`)
  })

  it('is counted once more by several at once to the same end', async () => {
    await writeParties([aParty, { ...aParty, night: '2026-11-11', startsAt: '2026-11-11T19:00:00Z' }])
    await Promise.all([count(), count(), count()])
    expect(await stored()).toEqual(await freshFigures(payload, room.venue))
  })
})

type Written = {
  night: string
  status: string
  source: string
  partySize: number
  tables: number
  createdAt: string
  startsAt: string
  endsAt: string | null
  seatedAt: string | null
  completedAt: string | null
}

const aParty: Written = {
  night: '2026-11-10',
  status: 'completed',
  source: 'online',
  partySize: 2,
  tables: 1,
  createdAt: '2026-11-08T10:00:00Z',
  startsAt: '2026-11-10T19:00:00Z',
  endsAt: null,
  seatedAt: null,
  completedAt: null,
}

const minutesAfter = (at: string, minutes: number) =>
  Temporal.Instant.from(at).add({ seconds: Math.round(minutes * 60) }).toString() // prettier-ignore

/** Mostly ordinary, now and then absurd: left before they sat down, marked as gone days later, booked after the start. */
const party: fc.Arbitrary<Written> = fc
  .record({
    day: fc.integer({ min: 1, max: 5 }),
    status: fc.constantFrom(...STATUSES),
    source: fc.constantFrom(...SOURCES),
    partySize: fc.integer({ min: 1, max: 9 }),
    tables: fc.integer({ min: 0, max: 3 }),
    start: fc.integer({ min: 0, max: 600 }),
    stay: fc.option(fc.integer({ min: 1, max: 400 }), { nil: null }),
    lead: fc.oneof(fc.integer({ min: -60, max: 300 }), fc.integer({ min: 300, max: 40_000 })),
    seated: fc.option(fc.double({ min: -30, max: 60, noNaN: true }), { nil: null }),
    left: fc.option(
      fc.oneof(
        fc.double({ min: -30, max: 300, noNaN: true }),
        fc.double({ min: 1_400, max: 9_000, noNaN: true }),
      ),
      { nil: null },
    ),
  })
  .map(({ day, start, stay, lead, seated, left, ...rest }) => {
    const night = `2026-11-0${day}`
    const startsAt = minutesAfter(`${night}T17:00:00Z`, start)
    return {
      ...rest,
      night,
      startsAt,
      createdAt: minutesAfter(startsAt, -lead),
      endsAt: stay === null ? null : minutesAfter(startsAt, stay),
      seatedAt: seated === null ? null : minutesAfter(startsAt, seated),
      completedAt: left === null ? null : minutesAfter(startsAt, left),
    }
  })

/** In place of whatever was there. */
async function writeParties(parties: readonly Written[]): Promise<void> {
  const db = database(payload)
  await db.execute(sql`delete from reservations where venue_id = ${room.venue}`)
  await db.execute(sql`
    with row as (
      select gen_random_uuid() as id, party.* from jsonb_to_recordset(${JSON.stringify(parties)}::jsonb)
        as party (night text, status text, source text, "partySize" int, tables int, "createdAt" timestamptz,
          "startsAt" timestamptz, "endsAt" timestamptz, "seatedAt" timestamptz, "completedAt" timestamptz)
    ), made as (
      insert into reservations (id, venue_id, service_date, status, source, party_size, created_at, updated_at, starts_at,
        ends_at, seated_at, completed_at)
      select id, ${room.venue}, night, status::enum_reservations_status, source::enum_reservations_source, "partySize",
        "createdAt", clock_timestamp(), "startsAt", "endsAt", "seatedAt", "completedAt" from row returning id
    )
    insert into reservations_rels (parent_id, path, "order", tables_id)
    select row.id, 'tables', n, (${JSON.stringify(room.tables)}::jsonb ->> (n - 1))::uuid
    from row join made on made.id = row.id cross join generate_series(1, row.tables) n`)
}

const count = () => countNights({ venueId: room.venue, now, payload })

async function stored(): Promise<{ night: string; figures: unknown }[]> {
  const { rows } = await database(payload).execute<{ night: string; figures: unknown }>(sql`
    select service_date::text as night, figures from night_statistics
    where venue_id = ${room.venue} order by service_date`)
  return rows
}
