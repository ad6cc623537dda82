import { sql } from '@payloadcms/db-postgres'
import { parse } from 'csv-parse/sync'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import { REPORT_NAMES } from '@/domain/statistics/reportNames'
import { readReport, type PeriodReport } from '@/operations/reports/readReport'
import { ask, signIn, type Caller } from '../helpers/asking'
import { database } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'
import { openBar, sample } from '../helpers/samples'

let payload: Payload
let room: Room
let manager: Caller & { id: string }

const now = Temporal.Instant.from('2026-11-21T12:00:00Z')
const period = { from: '2026-10-20', to: '2026-11-15' }

beforeAll(async () => {
  payload = await openPayload()
  room = await openRoom(payload, { tables: [{ maxParty: 2 }, { maxParty: 4 }] })
  manager = await signIn(payload, 'manager', 'report-manager')
  await writeTwoAutumns()
})

describe('each figure of the reports', () => {
  it('is what a plain question to the raw rows says, in this period and 52 weeks before', async () => {
    const report = await read()
    expect(report.lastYear).toMatchObject({ from: '2025-10-21', to: '2025-11-16' })
    expect(report.period.total.booked.parties).toBeGreaterThan(50)
    for (const figures of [report.period, report.lastYear]) {
      const { total, rates } = figures
      const fresh = await freshFigures(figures)
      expect({
        nights: figures.nights.length,
        covers: total.came.covers,
        parties: total.came.parties,
        walkIns: total.walkIns.covers,
        byGuest: total.cancelledByGuest.parties,
        byVenue: total.cancelledByVenue.parties,
        noShow: rounded(rates.noShowPercent),
        cancelled: rounded(rates.cancelledPercent),
        lead: rounded(rates.meanLeadMinutes),
        turn: rounded(rates.meanTurnMinutes),
        partySize: rounded(rates.meanPartySize),
        online: total.bySource.online?.covers ?? 0,
        sameDay: (total.byLead['3h'] ?? 0) + (total.byLead['24h'] ?? 0),
        turnOfTwo: total.byTurn['1-2']?.minutes ?? 0,
      }).toEqual(fresh)
    }
  })

  it('by source, lead time and time at the table is what the raw rows say, step by step', async () => {
    const report = await read()
    for (const { total, rates, ...dates } of [report.period, report.lastYear]) {
      const fresh = await freshSteps(dates)
      expect(total.bySource).toEqual(fresh.bySource)
      expect(total.byLead).toEqual(fresh.byLead)
      expect(total.byTurn).toEqual(fresh.byTurn)
      expect({
        booked: total.booked,
        noShows: total.noShows,
        walkIns: total.walkIns,
        walkInPercent: rounded(rates.walkInPercent),
      }).toEqual(fresh.counts)
    }
  })

  it('by half hour is the mean of the nights, by the clock of the house, and a share of its seats', async () => {
    const { period: shown } = await read()
    const { rows } = await database(payload).execute<{ time: string; covers: number; nights: number }>(sql`
      with sat as (
        select service_date, party_size, coalesce(seated_at, starts_at) as "from", coalesce(completed_at, ends_at) as "to"
        from reservations where venue_id = ${room.venue} and status in ('seated', 'completed')
          and service_date between ${period.from} and ${period.to}
      ), present as (
        select service_date, at, sum(party_size) as covers
        from sat cross join lateral generate_series(date_bin('30 minutes', "from", 'epoch'), "to", interval '30 minutes') at
        where at < "to" group by 1, 2
      ), by_clock as (
        select service_date, to_char(at at time zone 'Europe/Warsaw', 'HH24:MI') as time, max(covers) as covers
        from present group by 1, 2
      )
      select time, sum(covers)::int as covers, (select count(distinct service_date)::int from reservations
        where venue_id = ${room.venue} and service_date between ${period.from} and ${period.to}) as nights
      from by_clock group by 1`)
    const fresh = new Map(rows.map(({ time, covers, nights }) => [time, covers / nights]))
    expect(rows.length).toBeGreaterThan(5)
    for (const { time, meanCovers, percent } of shown.halfHours) {
      expect(meanCovers, time).toBeCloseTo(fresh.get(time) ?? 0, 9)
      expect(percent, time).toBeCloseTo((100 * (fresh.get(time) ?? 0)) / 6, 9)
      fresh.delete(time)
    }
    expect([...fresh]).toEqual([])
    const times = shown.halfHours.map(({ time }) => time)
    expect(times.indexOf('23:30') + 1).toBe(times.indexOf('00:00'))
  })

  it('of the pour cost is what the menu says', async () => {
    const bar = await openBar(payload)
    for (const priceCents of [3_000, 6_000]) {
      const item = sample('menu-items', bar, {
        venue: room.venue,
        variants: [{ label: 'glass', priceCents }],
      })
      await payload.create({ collection: 'menu-items', data: item })
    }
    const { pourCost } = await read()
    const { rows } = await database(payload).execute<{ items: number; mean: number }>(sql`
      select count(*)::int as items, avg(pour_cost_percent)::float as mean from menu_items
      where venue_id = ${room.venue} and _status = 'published' and pour_cost_percent is not null`)
    expect(rows[0]!.items).toBeGreaterThan(1)
    expect(pourCost.byKind).toMatchObject([{ kind: 'cocktail', items: rows[0]!.items }])
    expect(pourCost.byKind[0]!.meanPercent).toBeCloseTo(rows[0]!.mean, 9)
    const { rows: target } = await database(payload).execute<{ over: number; unknown: number }>(sql`
      select count(*) filter (where pour_cost_percent > ${pourCost.targetPercent ?? 1000})::int as over,
        count(*) filter (where pour_cost_percent is null)::int as unknown
      from menu_items where venue_id = ${room.venue} and _status = 'published'`)
    expect({ over: pourCost.byKind[0]!.overTarget, unknown: pourCost.unknown }).toEqual(target[0])
    expect(pourCost.items.map(({ pourCostPercent }) => pourCostPercent)).toEqual(
      pourCost.items.map(({ pourCostPercent }) => pourCostPercent).sort((one, other) => other - one),
    )
  })

  it('follows a change at once, without waiting for the night', async () => {
    const before = (await read()).period.total.noShows.parties
    await database(payload).execute(sql`
      update reservations set status = 'no_show', revision = revision + 1 where id = (
        select id from reservations where venue_id = ${room.venue} and status = 'completed' and source <> 'walk_in'
          and service_date = ${period.from} limit 1)`)
    expect((await read()).period.total.noShows.parties).toBe(before + 1)
  })
})

describe('the dates of a report', () => {
  it.each([
    [{}, { from: '2026-10-25', to: '2026-11-21' }],
    [
      { from: '2026-11-15', to: '2026-11-01' },
      { from: '2026-11-01', to: '2026-11-15' },
    ],
    [
      { from: 'yesterday', to: '2026-02-31' },
      { from: '2026-10-25', to: '2026-11-21' },
    ],
    [
      { from: '2020-01-01', to: '2026-11-21' },
      { from: '2025-10-18', to: '2026-11-21' },
    ],
  ])('asked as %j are %j', async (asked, shown) => {
    expect((await read(asked)).period).toMatchObject(shown)
  })
})

describe('a report as a file', () => {
  it.each(REPORT_NAMES)('has a head, rows as long as it, and a name: %s', async (name) => {
    const { status, body, headers } = await file(name)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="${room.slug}-${name}-${period.from}-${period.to}.csv"`,
    )
    expect(headers.get('cache-control')).toBe('no-store')
    const rows = parse(body, { bom: true })
    expect(rows.length).toBeGreaterThan(1)
  })

  it('has the covers of each night', async () => {
    const rows = parse<Record<string, string>>((await file('nights')).body, { bom: true, columns: true })
    const { rows: fresh } = await database(payload).execute<{ night: string; covers: number }>(sql`
      select service_date as night, coalesce(sum(party_size) filter (where status in ('seated', 'completed')), 0)::int as covers
      from reservations where venue_id = ${room.venue} and service_date between ${period.from} and ${period.to}
      group by 1 order by 1`)
    expect(rows.map(({ serviceDate, covers }) => ({ night: serviceDate, covers: Number(covers) }))).toEqual(
      fresh,
    )
  })

  it('lets no name of a drink become a formula', async () => {
    const bar = await openBar(payload)
    const name = '=HYPERLINK("http://evil.example","Negroni")'
    await payload.create({
      collection: 'menu-items',
      data: sample('menu-items', bar, { venue: room.venue, name }),
    })
    const cells = parse((await file('pour-cost')).body, { bom: true }).flat()
    expect(cells).toContain(`'${name}`)
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([])
  })

  it('is there under six names', async () => {
    expect((await file('salaries')).status).toBe(404)
  })
})

describe('the reports are for owner and manager', () => {
  it.each([
    ['owner', 200],
    ['manager', 200],
    ['host', 403],
    ['bartender', 403],
    ['editor', 403],
  ] as const)('%s: %d', async (role: Role, status) => {
    const as = await signIn(payload, role, `report-${role}-who`)
    expect((await file('nights', as)).status).toBe(status)
  })

  it('not for strangers, and not for managers of another venue', async () => {
    expect((await ask('GET /api/reports/nights')).status).toBe(401)
    const elsewhere = await openRoom(payload)
    const as = await signIn(payload, 'manager', 'report-elsewhere')
    await payload.update({ collection: 'users', id: as.id, data: { venues: [elsewhere.venue] } })
    const other = await signInAgain('report-elsewhere')
    expect((await file('nights', other)).status).toBe(403)
  })
})

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e6) / 1e6)

async function read(dates: object = period) {
  const req = await createLocalReq({ user: { ...(await asUser()), collection: 'users' } }, payload)
  req.query = { venue: room.venue }
  return readReport({ ...dates, now, req })
}

const asUser = () => payload.findByID({ collection: 'users', id: manager.id, depth: 0 })

const file = (name: string, as: Caller = manager) =>
  ask<string>(`GET /api/reports/${name}?venue=${room.venue}&from=${period.from}&to=${period.to}`, { as })

async function signInAgain(name: string): Promise<Caller> {
  const { signInWith, password } = await import('../helpers/asking')
  return signInWith(`${name}@staff.test`, password)
}

async function freshFigures({ from, to }: Pick<PeriodReport, 'from' | 'to'>) {
  const { rows } = await database(payload).execute<Record<string, number>>(sql`
    with r as (
      select *, status::text as state, greatest(0, floor(extract(epoch from starts_at - created_at) / 60)) as lead,
        round(extract(epoch from completed_at - seated_at) / 60) as turn
      from reservations where venue_id = ${room.venue} and service_date between ${from} and ${to}
    ), b as (
      select * from r where source <> 'walk_in' and state in
        ('confirmed', 'arrived', 'seated', 'completed', 'no_show', 'cancelled_guest', 'cancelled_venue')
    )
    select (select count(distinct service_date)::int from r) as nights,
      (select sum(party_size)::int from r where state in ('seated', 'completed')) as covers,
      (select count(*)::int from r where state in ('seated', 'completed')) as parties,
      (select coalesce(sum(party_size), 0)::int from r where state in ('seated', 'completed') and source = 'walk_in') as "walkIns",
      (select count(*)::int from b where state = 'cancelled_guest') as "byGuest",
      (select count(*)::int from b where state = 'cancelled_venue') as "byVenue",
      (select round(100.0 * count(*) filter (where state = 'no_show')
        / count(*) filter (where state in ('no_show', 'arrived', 'seated', 'completed')), 6)::float from b) as "noShow",
      (select round(100.0 * count(*) filter (where state like 'cancelled%') / count(*), 6)::float from b) as cancelled,
      (select round(avg(lead), 6)::float from b where source <> 'import') as lead,
      (select round(avg(turn), 6)::float from r where state = 'completed' and turn between 1 and 1440) as turn,
      (select round(avg(party_size), 6)::float from r where state in ('seated', 'completed')) as "partySize",
      (select coalesce(sum(party_size), 0)::int from b where source = 'online') as online,
      (select count(*)::int from b where source <> 'import' and lead < 1440) as "sameDay",
      (select coalesce(sum(turn), 0)::int from r where state = 'completed' and turn between 1 and 1440 and party_size < 3)
        as "turnOfTwo"`)
  return rows[0]
}

type Steps = Pick<PeriodReport['total'], 'bySource' | 'byLead' | 'byTurn'> & { counts: object }

/** The same by steps, as objects. */
async function freshSteps({ from, to }: Pick<PeriodReport, 'from' | 'to'>): Promise<Steps> {
  const { rows } = await database(payload).execute<Steps>(sql`
    with r as (
      select source::text, status::text as state, party_size::int as size,
        greatest(0, floor(extract(epoch from starts_at - created_at) / 60)) as lead,
        round(extract(epoch from completed_at - seated_at) / 60)::int as turn,
        status in ('seated', 'completed') as came,
        source <> 'walk_in' and status in ('confirmed', 'arrived', 'seated', 'completed', 'no_show', 'cancelled_guest',
          'cancelled_venue') as booked
      from reservations where venue_id = ${room.venue} and service_date between ${from} and ${to}
    ), sources as (
      select source, count(*) as parties, sum(size) as covers from r where booked or (source = 'walk_in' and came) group by 1
    ), leads as (
      select case when lead < 180 then '3h' when lead < 1440 then '24h' when lead < 4320 then '3d' when lead < 10080 then '7d'
        when lead < 20160 then '14d' else 'longer' end as step, count(*) as parties
      from r where booked and source <> 'import' group by 1
    ), turns as (
      select case when size < 3 then '1-2' when size < 5 then '3-4' when size < 7 then '5-6' else '7+' end as step,
        count(*) as parties, sum(turn) as minutes
      from r where state = 'completed' and turn between 1 and 1440 group by 1
    )
    select
      (select json_object_agg(source, json_build_object('parties', parties, 'covers', covers)) from sources) as "bySource",
      (select json_object_agg(step, parties) from leads) as "byLead",
      (select json_object_agg(step, json_build_object('parties', parties, 'minutes', minutes)) from turns) as "byTurn",
      (select json_build_object(
        'booked', json_build_object('parties', count(*) filter (where booked), 'covers', coalesce(sum(size) filter (where booked), 0)),
        'noShows', json_build_object('parties', count(*) filter (where booked and state = 'no_show'),
          'covers', coalesce(sum(size) filter (where booked and state = 'no_show'), 0)),
        'walkIns', json_build_object('parties', count(*) filter (where came and source = 'walk_in'),
          'covers', coalesce(sum(size) filter (where came and source = 'walk_in'), 0)),
        'walkInPercent', round(100.0 * sum(size) filter (where came and source = 'walk_in') / sum(size) filter (where came), 6)::float
      ) from r) as counts`)
  return rows[0]!
}

/** Some parties on most nights of two autumns, made by arithmetic so that each run has the same. */
const writeTwoAutumns = () =>
  database(payload).execute(sql`
    insert into reservations (venue_id, service_date, starts_at, ends_at, created_at, seated_at, completed_at, status, source,
      party_size)
    select ${room.venue}, night::date::text, start, start + interval '2 hours', start - make_interval(mins => (n * 7919) % 30000),
      case when n % 6 < 3 then start + make_interval(mins => n % 9) end,
      case when n % 6 < 3 then start + make_interval(mins => 45 + (n * 13) % 120) end,
      (array['completed', 'completed', 'completed', 'no_show', 'cancelled_guest', 'cancelled_venue', 'confirmed', 'waitlisted'])
        [case when n % 6 < 6 then 1 + n % 6 + (n % 17) / 16 * 2 end]::enum_reservations_status,
      (array['online', 'phone', 'walk_in', 'google', 'import'])[1 + n % 5]::enum_reservations_source, 1 + n % 6
    from (
      select night, n, night at time zone 'Europe/Warsaw' + make_interval(hours => 18, mins => (n * 37) % 480) as start
      from generate_series(timestamp '2025-10-15', timestamp '2026-11-20', interval '1 day') night,
        generate_series(1, 8) k, lateral (select (extract(doy from night)::int * 31 + k * 17) as n) number
      where extract(isodow from night) <> 1 and (night < '2025-12-01' or night >= '2026-10-01')
    ) party`)
