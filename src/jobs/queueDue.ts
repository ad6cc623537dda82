import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { transactionOf, withTransaction } from '@/platform/database/transactions'
import { lastDue } from './lastDue'
import type { TimetableEntry } from './timetable'

type Due = { key: string; at: Date; entry: TimetableEntry; input: { venue?: string } }

/**
 * Queues what has become due since it was last queued; gives the names. Two who do this at once queue it once: who moves
 * the entry on in `timetable_runs` queues, in the same transaction. An entry that was never seen starts now.
 */
export async function queueDue({
  payload,
  entries,
  now,
}: {
  payload: Payload
  entries: readonly TimetableEntry[]
  now: Date
}): Promise<string[]> {
  const due = await dueNow(payload, entries, now)
  const seen = await seenUntil(payload)
  const queued: string[] = []
  for (const one of due) {
    const last = seen.get(one.key)
    if (last && last >= one.at.getTime()) continue
    const req = await createLocalReq({}, payload)
    if (await withTransaction(req, () => queueOne(one, req))) queued.push(one.key)
  }
  return queued
}

async function dueNow(payload: Payload, entries: readonly TimetableEntry[], now: Date): Promise<Due[]> {
  const isByVenue = entries.some(({ clock }) => clock === 'venue')
  const venues = isByVenue ? await readVenues(payload) : []
  return entries.flatMap((entry) => {
    const { name, clock, cron } = entry
    const places =
      clock === 'utc'
        ? [{ key: name, zone: 'UTC', input: {} }]
        : venues.map(({ id, timeZone }) => ({ key: `${name}/${id}`, zone: timeZone, input: { venue: id } }))
    return places.flatMap(({ key, zone, input }) => {
      const at = lastDue(cron, zone, now)
      return at ? [{ key, at, entry, input }] : []
    })
  })
}

const database = (payload: Payload) => (payload.db as unknown as PostgresAdapter).drizzle

async function readVenues(payload: Payload) {
  const { rows } = await database(payload).execute<{ id: string; timeZone: string }>(
    sql`select id, time_zone as "timeZone" from venues order by id`,
  )
  return rows
}

/** In milliseconds, by key. */
async function seenUntil(payload: Payload): Promise<Map<string, number>> {
  const { rows } = await database(payload).execute<{ key: string; at: string }>(
    sql`select key, extract(epoch from last_due) * 1000 as at from timetable_runs`,
  )
  return new Map(rows.map(({ key, at }) => [key, Number(at)]))
}

async function queueOne({ key, at, entry, input }: Due, req: PayloadRequest): Promise<boolean> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ isNew: boolean }>(sql`
    insert into timetable_runs as run (key, last_due) values (${key}, ${at.toISOString()}::timestamptz)
    on conflict (key) do update set last_due = excluded.last_due where run.last_due < excluded.last_due
    returning (xmax = 0) as "isNew"`)
  const [moved] = rows
  if (!moved || moved.isNew) return false

  const { rows: waiting } = await tx.execute(sql`
    select from payload_jobs where task_slug = ${entry.task} and completed_at is null and has_error is not true
      and processing is not true and coalesce(input, '{}') = ${JSON.stringify(input)}::jsonb limit 1`)
  if (waiting.length > 0) return false
  await req.payload.jobs.queue({ task: entry.task, queue: entry.queue, input: input, req })
  return true
}
