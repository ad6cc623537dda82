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
      done_by_id = coalesce(${personOf(req)}::uuid, done_by_id)
    where id = ${id}::uuid and state = 'open'`)
}

/** A charge was decided on: by whom and why is known before the provider is asked, who may answer much later or twice. */
export async function noteDecision(id: string, reason: string | null, req: PayloadRequest): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update payment_tasks set detail = null, reason = coalesce(${reason}, reason),
      done_by_id = coalesce(${personOf(req)}::uuid, done_by_id), updated_at = now()
    where id = ${id}::uuid and state = 'open'`)
}

const personOf = ({ user }: PayloadRequest): string | null =>
  typeof user?.id === 'string' && !('apiKeyId' in user) ? user.id : null
