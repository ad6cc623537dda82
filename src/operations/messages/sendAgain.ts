import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { messageForCaller } from './messageForCaller'
import { wakeSender } from './wakeSender'

/**
 * Puts a message that failed back in line, with all its tries before it; what it says is read anew, and one that is not true
 * any more will be skipped with the reason. INVALID_TRANSITION when it has not failed: two who tap at once send it once.
 */
export async function sendAgain(id: unknown, req: PayloadRequest): Promise<{ id: string }> {
  const messageId = await messageForCaller(id, req)
  return withTransaction(req, async (tx) => {
    const { rows } = await tx.execute<{ kind: string }>(sql`
      update messages set status = 'planned', reason = null, attempts = 0, next_try_at = clock_timestamp(), updated_at = now()
      where id = ${messageId}::uuid and status = 'failed' returning kind`)
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
