import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { writeAudit } from '../audit/writeAudit'

/**
 * Calls off a job that waits, runs or has failed; one that runs is told with the next renewal of its lease. 404 when there is
 * none, INVALID_TRANSITION when it is done or called off already.
 */
export async function cancelJob(id: string, req: PayloadRequest): Promise<{ id: string }> {
  return withTransaction(req, async (tx) => {
    const { rows } = await tx.execute<{ task: string; over: boolean }>(sql`
      select task_slug as task, completed_at is not null or coalesce(error ->> 'cancelled', 'false') = 'true' as over
      from payload_jobs where id = ${id}::uuid for update`)
    const [job] = rows
    if (!job) throw refusal('NOT_FOUND')
    if (job.over) throw refusal('INVALID_TRANSITION', { allowed: [] })

    await tx.execute(sql`
      update payload_jobs set has_error = true, processing = false, wait_until = null, updated_at = now(),
        error = coalesce(error, '{}') || '{"cancelled": true}'
      where id = ${id}::uuid`)
    await writeAudit({
      action: 'job-cancelled',
      collection: 'payload-jobs',
      documentId: id,
      title: job.task,
      req,
    })
    return { id }
  })
}
