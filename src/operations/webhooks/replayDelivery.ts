import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { isUuid } from '@/platform/requestGuard/query/value'
import { wakeSender } from './wakeSender'

/**
 * Sends a delivery once more, at once, whatever became of it; its tries are counted anew. For the user of the request, who
 * has to see it. INVALID_TRANSITION where the webhook is switched off or a try is under way.
 */
export async function replayDelivery({
  id,
  now = new Date(),
  req,
}: {
  id: string
  now?: Date
  req: PayloadRequest
}): Promise<{ id: string }> {
  return withTransaction(req, async (tx) => {
    const delivery = isUuid(id)
      ? await req.payload.findByID({
          collection: 'webhook-deliveries',
          id,
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          select: { event: true },
          req,
        })
      : null
    if (!delivery) throw refusal('NOT_FOUND')

    const { rows } = await tx.execute(sql`
      update webhook_deliveries d set status = 'waiting', attempts = 0, failure = null, delivered_at = null,
        next_attempt_at = ${now.toISOString()}::timestamptz, updated_at = ${now.toISOString()}::timestamptz
      from webhooks w
      where d.id = ${id}::uuid and w.id = d.webhook_id and w.active
        and (d.lease_until is null or d.lease_until < ${now.toISOString()}::timestamptz)
      returning d.id`)
    if (rows.length === 0) throw refusal('INVALID_TRANSITION', { allowed: [] })
    await wakeSender(req)
    await writeAudit({
      action: 'replay',
      collection: 'webhook-deliveries',
      documentId: id,
      title: delivery.event,
      req,
    })
    return { id }
  })
}
