import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '@/platform/database/transactions'
import { currentTrace } from '@/platform/tracing/currentTrace'
import { traceparentOf } from '@/platform/tracing/traceIds'
import { lanes, LANES, type Lane } from './lanes'

/**
 * Queues a round of sending for the lines that these kinds wait in; it begins once the transaction is committed. One plain
 * insert, because it stands in every booking; the round itself puts away others that wait for the same.
 */
export async function wakeSender(kinds: readonly string[], tx: Pick<Transaction, 'execute'>): Promise<void> {
  for (const lane of lanes) if (kinds.some(LANES[lane].isOf)) await queueRound(lane, tx)
}

/** A round of sending, now or at a later moment (ISO). */
export async function queueRound(
  lane: Lane,
  tx: Pick<Transaction, 'execute'>,
  at: string | null = null,
): Promise<void> {
  const { task, queue } = LANES[lane]
  const trace = currentTrace()
  await tx.execute(sql`
    insert into payload_jobs (task_slug, queue, wait_until, trace_parent)
    values (${task}, ${queue}, ${at}::timestamptz, ${trace ? traceparentOf(trace) : null})`)
}

/** Rounds that wait to begin have nothing left to do once one has begun: whatever they were queued for is there by now. */
export async function collapseRounds(lane: Lane, tx: Pick<Transaction, 'execute'>): Promise<void> {
  const { task, queue } = LANES[lane]
  await tx.execute(sql`
    delete from payload_jobs where id = any(array(
      select id from payload_jobs where task_slug = ${task} and queue = ${queue} and processing is not true
        and completed_at is null and has_error is not true and coalesce(total_tried, 0) = 0
      for update skip locked))`)
}
