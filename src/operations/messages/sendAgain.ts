import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { SENDABLE_AGAIN } from '@/domain/messages/messageStatuses'
import { writeAudit } from '@/operations/audit/writeAudit'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { messageForCaller } from './messageForCaller'
import { wakeSender } from './wakeSender'

/**
 * Puts a message that failed, or was held back for a reason that may have passed, back in line with all its tries before it;
 * what it says is read anew, and one that is not true any more will be skipped with the reason. Of one that may have arrived this is
 * a person's decision. One whose time is still to come waits for it. INVALID_TRANSITION for any other: two who tap at once send it once.
 */
export async function sendAgain(id: unknown, req: PayloadRequest): Promise<{ id: string }> {
  const messageId = await messageForCaller(id, req)
  return withTransaction(req, async (tx) => {
    const { rows } = await tx.execute<{ kind: string }>(sql`
      update messages set status = 'planned', reason = null, attempts = 0, handed_at = null, 
        next_try_at = case when due_at <= clock_timestamp() then clock_timestamp() end,
        updated_at = now()
      where id = ${messageId}::uuid and (status = 'failed' or status = 'skipped' and reason in (${again})) returning kind`)
    const [message] = rows
    if (!message) throw refusal('INVALID_TRANSITION', { allowed: [] })
    await wakeSender([message.kind], tx)
    await writeAudit({
      action: 'message-sent-again',
      collection: 'messages',
      documentId: messageId,
      title: message.kind,
      req,
    })
    return { id: messageId }
  })
}

const again = sql.join(
  SENDABLE_AGAIN.map((reason) => sql`${reason}`),
  sql`, `,
)
