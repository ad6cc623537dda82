import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { withTransaction } from '@/platform/database/transactions'
import { webhookForCaller } from './webhookForCaller'
import { webhookSecretOf } from './webhookSecret'

/** How long the secret before still signs beside the new one, so that the receiver can change over without losing anything. */
const OVERLAP_MS = 24 * 3_600_000

type Renewed = { secret: string; previousSecretUntil: string }

/** Makes a new secret and answers it, this once. For the user of the request, who has to be allowed to change the webhook. */
export async function renewSecret({
  id,
  now = new Date(),
  req,
}: {
  id: string
  now?: Date
  req: PayloadRequest
}): Promise<Renewed> {
  return withTransaction(req, async (tx) => {
    const webhook = await webhookForCaller(id, req)
    const until = new Date(now.getTime() + OVERLAP_MS).toISOString()
    const { rows } = await tx.execute<{ version: number }>(sql`
      update webhooks set secret_version = coalesce(secret_version, 1) + 1,
        previous_secret_until = ${until}::timestamptz, updated_at = ${now.toISOString()}::timestamptz
      where id = ${webhook.id}::uuid returning secret_version::int as version`)
    await writeAudit({
      action: 'renew-secret',
      collection: 'webhooks',
      documentId: webhook.id,
      title: webhook.name,
      req,
    })
    return {
      secret: webhookSecretOf({ id: webhook.id, version: rows[0]!.version }),
      previousSecretUntil: until,
    }
  })
}
