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

export type JobsState = { queues: QueueState[]; failed: FailedJob[] }

/** The newest failures that are shown. */
const shown = 100

/** What waits, runs and failed, by queue, and the failures that somebody has to look at. */
export async function readJobs(req: PayloadRequest): Promise<JobsState> {
  const db = await connectionOf(req)
  const { rows: queues } = await db.execute<QueueState>(sql`
    with open as (
      select queue, processing is true as is_running, ${isFailed} as is_failed,
        coalesce(wait_until, created_at) as due_at, wait_until > now() as is_later
      from payload_jobs where completed_at is null and (has_error is not true or ${isFailed}))
    select queue,
      count(*) filter (where not is_running and not is_failed and is_later is not true)::int as waiting,
      ${iso(sql`min(due_at) filter (where not is_running and not is_failed and is_later is not true)`)} as "oldestDueAt",
      count(*) filter (where not is_running and not is_failed and is_later)::int as later,
      count(*) filter (where is_running)::int as running,
      count(*) filter (where is_failed)::int as failed
    from open group by queue order by queue`)
  const { rows: failed } = await db.execute<FailedJob>(sql`
    select id, coalesce(task_slug, 'inline') as task, queue, coalesce(error ->> 'message', '') as reason,
      coalesce(total_tried, 0)::int as tries, ${iso(sql`created_at`)} as "queuedAt", ${iso(sql`updated_at`)} as "failedAt"
    from payload_jobs where ${isFailed} order by updated_at desc, id limit ${shown}`)
  return { queues, failed }
}

/** Given up, and not because somebody called it off. */
const isFailed = sql`(has_error is true and coalesce(error ->> 'cancelled', 'false') <> 'true')`

const iso = (instant: ReturnType<typeof sql>) =>
  sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
