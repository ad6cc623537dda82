import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { jobFailures } from './failures'

/** A job that takes its worker with it this often is not started again by itself. */
const lossesAtMost = 5

/**
 * Makes pending again what a killed worker had in hand: at once the first time, then after 30 seconds, doubled with every
 * further loss. Gives how many came back, and how many failed for good.
 */
export async function reclaimJobs(payload: Payload): Promise<{ back: number; failed: number }> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{ failed: boolean }>(sql`
    with lapsed as (
      select id, coalesce(times_lost, 0) + 1 as losses from payload_jobs
      where processing and lease_until < clock_timestamp() for update skip locked)
    update payload_jobs job set
      processing = false,
      total_tried = coalesce(total_tried, 0) + 1,
      times_lost = losses,
      wait_until = case when losses > 1 then clock_timestamp() + interval '30 seconds' * 2 ^ (losses - 2) end,
      has_error = losses >= ${lossesAtMost},
      error = case when losses >= ${lossesAtMost}
        then jsonb_build_object('name', 'Error', 'message', ${jobFailures.workerLost}::text) else error end,
      updated_at = clock_timestamp()
    from lapsed where lapsed.id = job.id
    returning job.has_error as failed`)
  const failed = rows.filter((row) => row.failed).length
  return { back: rows.length - failed, failed }
}
