import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { writeAudit } from '../audit/writeAudit'

/**
 * Puts a job that failed for good back in line, with all its tries before it. 404 when there is none, INVALID_TRANSITION when
 * it has not failed: two who tap at once start it once.
 */
export async function retryJob(id: string, req: PayloadRequest): Promise<{ id: string }> {
  return withTransaction(req, async (tx) => {
    const { rows } = await tx.execute<{ task: string; failed: boolean }>(sql`
      select task_slug as task, has_error is true as failed from payload_jobs where id = ${id}::uuid for update`)
    const [job] = rows
    if (!job) throw refusal('NOT_FOUND')
    if (!job.failed) throw refusal('INVALID_TRANSITION', { allowed: [] })

    // The platform counts the tries by these lines.
    await tx.execute(sql`delete from payload_jobs_log where _parent_id = ${id}::uuid and state = 'failed'`)
    await tx.execute(sql`
      update payload_jobs set has_error = false, error = null, processing = false, completed_at = null, wait_until = null,
        total_tried = 0, times_lost = 0, updated_at = now()
      where id = ${id}::uuid`)
    await writeAudit({
      action: 'job-retried',
      collection: 'payload-jobs',
      documentId: id,
      title: job.task,
      req,
    })
    return { id }
  })
}
