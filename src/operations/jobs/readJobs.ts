import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'

export type QueueState = {
  queue: string
  /** Due and not begun, of these the oldest; planned for later; worked on now; failed for good. */
  waiting: number
  oldestDueAt: string | null
  later: number
  running: number
  failed: number
  /** That ended well in the last five minutes, for each minute. */
  perMinute: number
}

export type FailedJob = {
  id: string
  task: string
  queue: string
  /** A code of `jobFailures`, or the task's own words. */
  reason: string
  tries: number
  queuedAt: string
  failedAt: string
}

/** One that waits for its time or its turn, or is worked on. */
export type OpenJob = { id: string; task: string; queue: string; isRunning: boolean; dueAt: string }

export type JobsState = { queues: QueueState[]; open: OpenJob[]; failed: FailedJob[] }

/** So many failures are shown, the newest; and so many open jobs, what runs and what is due first. */
const shown = 100

/** What waits, runs and failed, by queue, and the failures that somebody has to look at. */
export async function readJobs(req: PayloadRequest): Promise<JobsState> {
  const db = await connectionOf(req)
  const { rows: queues } = await db.execute<QueueState>(sql`
    with seen as (
      select queue, processing is true as is_running, ${isFailed} as is_failed, completed_at is not null as is_done,
        coalesce(wait_until, created_at) as due_at, wait_until > now() as is_later
      from payload_jobs
      where completed_at is null and (has_error is not true or ${isFailed}) or completed_at > now() - interval '5 minutes')
    select queue,
      count(*) filter (where ${isWaiting} and is_later is not true)::int as waiting,
      ${iso(sql`min(due_at) filter (where ${isWaiting} and is_later is not true)`)} as "oldestDueAt",
      count(*) filter (where ${isWaiting} and is_later)::int as later,
      count(*) filter (where is_running and not is_done)::int as running,
      count(*) filter (where is_failed and not is_done)::int as failed,
      round(count(*) filter (where is_done and not is_failed) / 5.0, 1)::float as "perMinute"
    from seen group by queue order by queue`)
  const { rows: failed } = await db.execute<FailedJob>(sql`
    select id, coalesce(task_slug, 'inline') as task, queue, coalesce(error ->> 'message', '') as reason,
      coalesce(total_tried, 0)::int as tries, ${iso(sql`created_at`)} as "queuedAt", ${iso(sql`updated_at`)} as "failedAt"
    from payload_jobs where ${isFailed} order by updated_at desc, id limit ${shown}`)
  const { rows: open } = await db.execute<OpenJob>(sql`
    select id, coalesce(task_slug, 'inline') as task, queue, processing is true as "isRunning",
      ${iso(sql`coalesce(wait_until, created_at)`)} as "dueAt"
    from payload_jobs where completed_at is null and has_error is not true
    order by processing is true desc, coalesce(wait_until, created_at), id limit ${shown}`)
  return { queues, open, failed }
}

const isWaiting = sql`not is_running and not is_failed and not is_done`

/** Given up, and not because somebody called it off. */
const isFailed = sql`(has_error is true and coalesce(error ->> 'cancelled', 'false') <> 'true')`

const iso = (instant: ReturnType<typeof sql>) =>
  sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
