import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { messageForCaller } from './messageForCaller'

/** Calls off a message that has not gone out. INVALID_TRANSITION for any other, one that is on its way included. */
export async function callOff(id: unknown, req: PayloadRequest): Promise<{ id: string }> {
  const messageId = await messageForCaller(id, req)
  return withTransaction(req, async (tx) => {
    const { rows } = await tx.execute<{ kind: string }>(sql`
      update messages set status = 'skipped', reason = 'CALLED_OFF', next_try_at = null, updated_at = now()
      where id = ${messageId}::uuid and status = 'planned' returning kind`)
    const [message] = rows
    if (!message) throw refusal('INVALID_TRANSITION', { allowed: [] })
    await writeAudit({
      action: 'message-called-off',
      collection: 'messages',
      documentId: messageId,
      title: message.kind,
      req,
    })
    return { id: messageId }
  })
}
