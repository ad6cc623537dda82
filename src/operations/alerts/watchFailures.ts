import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { withTransaction } from '@/platform/database/transactions'
import { raiseAlert } from './raiseAlert'

/** How far back is looked, in milliseconds: longer than the pause between two looks, so that nothing falls between them. */
const lookBackMs = 15 * 60_000

/**
 * Tells the staff of work in the background that failed for good since the last look, once for each kind of work. What is
 * found twice is told once, because a cause is told once an hour. Gives how many kinds have failed.
 */
export async function watchFailures({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{ task: string; failed: number }>(sql`
    select coalesce(task_slug, 'inline') as task, count(*)::int as failed from payload_jobs
    where has_error and processing is not true and coalesce(error ->> 'cancelled', 'false') <> 'true'
      and updated_at > ${new Date(now.getTime() - lookBackMs).toISOString()}::timestamptz
    group by 1 order by 1`)
  for (const { task, failed } of rows) {
    const req = await createLocalReq({}, payload)
    await withTransaction(req, () =>
      raiseAlert({
        alert: 'failure',
        cause: `job/${task}`,
        venueId: null,
        detail: failed > 1 ? `${task} × ${failed}` : task,
        now,
        req,
      }),
    )
  }
  return rows.length
}
