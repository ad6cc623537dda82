import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { venue } from '@/demo/venue'
import { seedDemo } from '@/operations/seedDemo'
import { connectionOf } from '@/platform/database/transactions'
import { openPayload } from '../helpers/openPayload'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})

describe('the demo bar by night', () => {
  it('has as many seats and tables as its own words say', async () => {
    const { docs } = await payload.find({ collection: 'tables', depth: 1, pagination: false })
    expect(docs).toHaveLength(24)
    expect(docs.filter(({ isCounterSeat }) => isCounterSeat)).toHaveLength(12)
    expect(venue.about.en).toContain('twelve seats at the counter, twelve tables')
    expect(await payload.count({ collection: 'areas' })).toEqual({ totalDocs: 3 })
    expect(await payload.count({ collection: 'services' })).toEqual({ totalDocs: 2 })
    expect(await payload.count({ collection: 'special-days' })).toEqual({ totalDocs: 2 })
    expect((await payload.count({ collection: 'table-combinations' })).totalDocs).toBeGreaterThan(10)
  })

  it('has sixty nights of reservations whose tables are those they occupy', async () => {
    const [nights] = await rows<{ count: number }>(
      sql`select count(distinct service_date)::int as count from reservations`,
    )
    expect(nights!.count).toBeGreaterThanOrEqual(58)

    const differing = await rows(sql`
      select r.reference, r.status from reservations r
      where r.status in ('held', 'pending_payment', 'pending', 'confirmed', 'arrived', 'seated')
        and array(select tables_id from reservations_rels x where x.parent_id = r.id order by 1)
          <> array(select table_id from occupancies o where o.reservation_id = r.id and o.active order by 1)
      union all
      select r.reference, r.status from reservations r join occupancies o on o.reservation_id = r.id and o.active
      where r.status not in ('held', 'pending_payment', 'pending', 'confirmed', 'arrived', 'seated')`)
    expect(differing).toEqual([])
  })

  it('counts the visits of its guests and keeps nobody waiting without a word', async () => {
    const wrong = await rows(sql`
      select c.name from customers c
      where c.visits <> (select count(*) from reservations r
        where r.customer_id = c.id and r.status in ('arrived', 'seated', 'completed'))`)
    expect(wrong).toEqual([])
    const { docs } = await payload.find({ collection: 'customers', sort: '-visits', limit: 1, depth: 0 })
    expect(docs[0]!.visits).toBeGreaterThan(3)
    expect(docs[0]!.lastVisitAt).toBeTruthy()
    expect((await payload.count({ collection: 'customers', where: { vip: { equals: true } } })).totalDocs).toBe(9) // prettier-ignore
  })

  it('reads back through the API as it was written', async () => {
    const { docs } = await payload.find({
      collection: 'reservations',
      where: { status: { equals: 'confirmed' }, source: { equals: 'online' } },
      sort: 'startsAt',
      limit: 1,
      depth: 0,
    })
    expect(docs[0]).toMatchObject({ venueTimeZone: 'Europe/Warsaw', revision: 1, messageRevision: 1 })
    expect(docs[0]!.tables!.length).toBeGreaterThan(0)
    expect(docs[0]!.reference).toMatch(/^[2-9BCDFGHJKMNPQRSTVWXZ]{6}$/)
  })

  it('is left as it is by a second seed', async () => {
    const before = await everything()
    expect(await seedDemo({ payload })).toBe('seeded')
    expect(await everything()).toEqual(before)
  })
})

async function everything(): Promise<unknown> {
  return rows(sql`
    select (select count(*) from reservations) as reservations, (select count(*) from occupancies) as occupancies,
      (select count(*) from customers) as customers, (select count(*) from consents) as consents,
      (select count(*) from tables) as tables, (select count(*) from special_days) as special_days,
      (select md5(string_agg(r::text, ',' order by r.id)) from reservations r) as book`)
}

async function rows<Row extends Record<string, unknown>>(query: ReturnType<typeof sql>): Promise<Row[]> {
  const db = await connectionOf({ payload })
  return (await db.execute(query)).rows as Row[]
}
