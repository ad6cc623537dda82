import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { metrics } from './registry'

/** How long one look at the database is good for, in milliseconds: several scrapers ask no more often than one. */
const lookEveryMs = 10_000

/**
 * Says with every scrape what only the database knows: how long jobs wait in each queue, what failed for good, how far a
 * standby is behind, and when the last backup was complete. For the worker alone: once in an installation is enough.
 */
export function measureHouse(
  payload: Payload,
  queues: readonly string[],
  now: () => number = Date.now,
): void {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const gauges = metrics()
  let looked: { at: number; done: Promise<void> } | undefined

  const look = async () => {
    const { rows: jobs } = await drizzle.execute<{ queue: string; oldest: number | null; dead: number }>(sql`
      select queue,
        extract(epoch from clock_timestamp() - min(coalesce(wait_until, created_at)) filter (where has_error is not true
          and processing is not true and coalesce(wait_until, created_at) <= clock_timestamp()))::float8 as oldest,
        count(*) filter (where has_error)::int as dead
      from payload_jobs where completed_at is null group by queue`)
    for (const queue of queues) {
      gauges.oldestJob.set({ queue }, 0)
      gauges.deadJobs.set({ queue }, 0)
    }
    for (const { queue, oldest, dead } of jobs) {
      const label = queues.includes(queue) ? queue : 'default'
      gauges.oldestJob.set({ queue: label }, Math.max(0, oldest ?? 0))
      gauges.deadJobs.set({ queue: label }, dead)
    }
    const { rows } = await drizzle.execute<{ failed: number; lag: number; backup: number }>(sql`
      select
        (select count(*) from messages where status = 'failed' and updated_at > now() - interval '1 day')::int as failed,
        (select coalesce(extract(epoch from max(replay_lag)), 0) from pg_stat_replication)::float8 as lag,
        (select coalesce(max(extract(epoch from (data->>'completedAt')::timestamptz)), 0) from payload_kv
          where key = 'backup:last')::float8 as backup`)
    const [house] = rows
    gauges.failedMessages.set(house?.failed ?? 0)
    gauges.replicationLag.set(house?.lag ?? 0)
    gauges.lastBackup.set(house?.backup ?? 0)
  }

  Object.assign(gauges.oldestJob, {
    collect: () => {
      if (!looked || now() - looked.at >= lookEveryMs) looked = { at: now(), done: look() }
      return looked.done
    },
  })
}
