import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import type { TaskOutcome } from '@/domain/billing/taskLists'
import { transactionOf } from '@/platform/database/transactions'

/** A task is done, by whom and why; what was done before stays as it is. */
export async function finishTask(
  id: string,
  outcome: TaskOutcome,
  reason: string | null,
  now: Temporal.Instant,
  req: PayloadRequest,
): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update payment_tasks set state = 'done', outcome = ${outcome}, reason = coalesce(${reason}, reason), updated_at = now(),
      done_at = ${new Date(now.epochMilliseconds).toISOString()}::timestamptz,
      done_by_id = ${typeof req.user?.id === 'string' && !('apiKeyId' in req.user) ? req.user.id : null}::uuid
    where id = ${id}::uuid and state = 'open'`)
}
