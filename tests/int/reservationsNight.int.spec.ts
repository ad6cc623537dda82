import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it } from 'vitest'
import { findSlots } from '@/domain/availability/findSlots'
import { nightStatement } from '@/operations/reservations/nightStatement'
import { readNight } from '@/operations/reservations/readNight'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'

let payload: Payload
let room: Room

beforeAll(async () => {
  payload = await openPayload()
  room = await openRoom(payload, {
    tables: [
      { minParty: 1, maxParty: 2 },
      { minParty: 2, maxParty: 4 },
    ],
  })
})

describe('a night read from the database', () => {
  it('has the services of its weekday, the tables, and its free slots', async () => {
    const { night, venue } = await readNight({
      venueId: room.venue,
      serviceDate: '2027-05-15',
      req: { payload },
    })
    expect(venue.noShowGraceMinutes).toBe(15)
    expect(night.tables.map(({ maxParty }) => maxParty).toSorted()).toEqual([2, 4])
    const { slots } = findSlots({ night, partySize: 2, channel: 'online', now: room.now })
    expect(slots).toHaveLength(17)
    expect(slots[0]!.startsAt).toEqual(Temporal.Instant.from('2027-05-15T16:00:00Z'))
  })

  it('does not exist in a venue that does not exist', async () => {
    const nowhere = { venueId: '00000000-0000-4000-8000-000000000000', serviceDate: '2027-05-15' }
    await expect(readNight({ ...nowhere, req: { payload } })).rejects.toMatchObject({ status: 404 })
  })

  it('is found by its date, not by reading the years before it', async () => {
    const db = (payload.db as unknown as PostgresAdapter).drizzle
    await db.execute(sql`
      insert into reservations (starts_at, ends_at, party_size, service_date, venue_id, reference)
      select start, start + interval '2 hours', 2, to_char(start, 'YYYY-MM-DD'), ${room.venue}::uuid, 'OLD' || n
      from (select n, timestamptz '2020-01-01 20:00Z' + n % 2000 * interval '1 day' as start
        from generate_series(1, 40000) n) old`)
    await db.execute(sql`analyze reservations`)
    const question = { venueId: room.venue, serviceDate: '2027-05-15', moving: null }
    const { rows } = await db.execute(sql`explain ${nightStatement(question)}`)
    const plan = rows.map((row) => String(row['QUERY PLAN'])).join('\n')
    expect(plan).not.toMatch(/Seq Scan on reservations\b/)
  })
})
