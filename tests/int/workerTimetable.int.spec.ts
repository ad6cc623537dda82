import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { env } from '@/env'
import { queueDue } from '@/jobs/queueDue'
import { runDueJobs } from '@/jobs/runDueJobs'
import { timetable, type TimetableEntry } from '@/jobs/timetable'
import { tidyOldRows } from '@/operations/housekeeping/tidyOldRows'
import { openBell } from '@/worker/bell'
import { database } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'
import { openRoom } from '../helpers/room'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
beforeEach(async () => {
  await database(payload).execute(sql`delete from payload_jobs; delete from timetable_runs`)
})

const nightly: TimetableEntry = {
  name: 'nightly',
  cron: '30 4 * * *',
  clock: 'utc',
  queue: 'default',
  task: 'tidyJobs',
}
const at = (now: string, entries: readonly TimetableEntry[] = [nightly]) =>
  queueDue({ payload, entries, now: new Date(now) })
const waiting = async () => (await payload.db.count({ collection: 'payload-jobs' })).totalDocs

describe('what recurs', () => {
  it('is queued once, however many do it at once', async () => {
    await at('2026-11-20T12:00:00Z')
    expect(await waiting()).toBe(0)
    const queued = await Promise.all(Array.from({ length: 6 }, () => at('2026-11-21T04:30:00Z')))
    expect(queued.flat()).toEqual(['nightly'])
    expect(await waiting()).toBe(1)
  })

  it('is made up once for the week in which nobody was there', async () => {
    await at('2026-11-14T12:00:00Z')
    await at('2026-11-21T12:00:00Z')
    expect(await waiting()).toBe(1)
    expect(await at('2026-11-21T13:00:00Z')).toEqual([])
  })

  it('is not queued again while the one before still waits', async () => {
    await at('2026-11-20T12:00:00Z')
    await at('2026-11-21T12:00:00Z')
    expect(await at('2026-11-22T12:00:00Z')).toEqual([])
    await runDueJobs(payload)
    expect(await at('2026-11-23T12:00:00Z')).toEqual(['nightly'])
  })

  it('does not run twice when a clock is put back', async () => {
    await at('2026-11-20T12:00:00Z')
    await at('2026-11-21T12:00:00Z')
    await runDueJobs(payload)
    expect(await at('2026-11-20T12:00:00Z')).toEqual([])
    expect(await at('2026-11-21T12:00:00Z')).toEqual([])
  })

  it('goes by the clock of each venue, and says for which it is', async () => {
    const { venue } = await openRoom(payload)
    await payload.update({ collection: 'venues', id: venue, data: { timeZone: 'Europe/London' } })
    const entries: TimetableEntry[] = [{ ...nightly, name: 'by venue', clock: 'venue' }]
    await at('2026-11-20T12:00:00Z', entries)

    const inWarsaw = await at('2026-11-21T03:30:00Z', entries)
    expect(inWarsaw.length).toBeGreaterThan(0)
    expect(inWarsaw).not.toContain(`by venue/${venue}`)
    expect(await at('2026-11-21T04:30:00Z', entries)).toEqual([`by venue/${venue}`])
    const { docs } = await payload.db.find<{ input: object }>({
      collection: 'payload-jobs',
      where: { 'input.venue': { equals: venue } },
    })
    expect(docs).toHaveLength(1)
  })

  it('names tasks and queues that exist', async () => {
    const slugs = payload.config.jobs.tasks?.map(({ slug }) => slug)
    for (const { task } of timetable) expect(slugs).toContain(task)
    await at('2026-11-20T12:00:00Z', timetable)
    await at('2026-11-22T12:00:00Z', timetable)
    await runDueJobs(payload)
    const { docs } = await payload.db.find<{
      taskSlug: string
      hasError: boolean
      completedAt: string | null
    }>({
      collection: 'payload-jobs',
    })
    // Some are queued once for each venue, and work may queue more of itself for later.
    const done = docs.filter(({ completedAt }) => completedAt).map(({ taskSlug }) => taskSlug)
    expect(new Set(done)).toEqual(new Set(timetable.map(({ task }) => task)))
    expect(docs.filter(({ hasError }) => hasError)).toEqual([])
  })
})

describe('the timetable', () => {
  it('is minded by one worker, and by the next one when that is gone', async () => {
    const bells = Array.from({ length: 3 }, () =>
      openBell({ databaseUrl: env.DATABASE_URL, onRing: () => undefined }),
    )
    const minding = () => Promise.all(bells.map((bell) => bell.isTimekeeper()))
    await vi.waitFor(async () => expect((await minding()).filter(Boolean)).toHaveLength(1), {
      timeout: 15_000,
    })
    const first = (await minding()).indexOf(true)
    await bells[first]!.close()
    await vi.waitFor(async () => expect((await minding()).filter(Boolean)).toHaveLength(1), {
      timeout: 15_000,
    })
    expect((await minding())[first]).toBe(false)
    await Promise.all(bells.map((bell) => bell.close()))
  })

  it('is taken up again after the database has cut the connection', async () => {
    const bell = openBell({ databaseUrl: env.DATABASE_URL, onRing: () => undefined })
    await vi.waitFor(async () => expect(await bell.isTimekeeper()).toBe(true), { timeout: 15_000 })
    await database(payload).execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'eliksir-worker' and datname = current_database()`,
    )
    await vi.waitFor(async () => expect(await bell.isTimekeeper()).toBe(false), { timeout: 15_000 })
    await vi.waitFor(async () => expect(await bell.isTimekeeper()).toBe(true), { timeout: 5_000 })
    await bell.close()
  })
})

describe('housekeeping', () => {
  const now = new Date('2026-11-21T12:00:00.000Z')
  const daysAgo = (days: number, ms = 0) => new Date(now.getTime() - days * 86_400_000 + ms).toISOString()
  const left = async () =>
    (
      await database(payload).execute<{ queue: string }>(sql`select queue from payload_jobs order by queue`)
    ).rows.map(({ queue }) => queue)

  it('keeps what is done for a fortnight and what failed for ninety days', async () => {
    const jobs = [
      ['done long ago', daysAgo(14, -1), daysAgo(14, -1), false],
      ['done', daysAgo(14), daysAgo(14), false],
      ['failed long ago', null, daysAgo(90, -1), true],
      ['failed', null, daysAgo(90), true],
      ['waiting', null, daysAgo(400), false],
    ] as const
    for (const [queue, completedAt, updatedAt, failed] of jobs) {
      await database(payload).execute(sql`
        insert into payload_jobs (queue, task_slug, completed_at, updated_at, has_error)
        values (${queue}, 'tidyJobs', ${completedAt}, ${updatedAt}, ${failed})`)
    }
    expect(await tidyOldRows('doneJobs', now, { payload })).toBe(1)
    expect(await tidyOldRows('failedJobs', now, { payload })).toBe(1)
    expect(await tidyOldRows('failedJobs', now, { payload })).toBe(0)
    expect(await left()).toEqual(['done', 'failed', 'waiting'])
  })

  it('forgets kept answers after a day and counters an hour after their window', async () => {
    await database(payload).execute(sql`delete from idempotency_keys; delete from rate_limits`)
    await database(payload).execute(sql`
      insert into idempotency_keys (actor, endpoint, key, request_hash, created_at)
      select 'a', 'b', 'old ' || n, repeat('0', 64), ${daysAgo(1, -1)}::timestamptz from generate_series(1, 2001) n`)
    await database(payload).execute(sql`
      insert into idempotency_keys (actor, endpoint, key, request_hash, created_at)
      values ('a', 'b', 'young', repeat('0', 64), ${daysAgo(1)})`)
    await database(payload).execute(sql`
      insert into rate_limits (key, points, expire)
      values ('closed', 1, ${now.getTime() - 3_600_001}), ('open', 1, ${now.getTime()}), ('for ever', 1, null)`)
    expect(await tidyOldRows('idempotencyKeys', now, { payload })).toBe(2001)
    expect(await tidyOldRows('rateLimits', now, { payload })).toBe(1)
  })
})
