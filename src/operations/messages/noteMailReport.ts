import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { CAME_BACK } from '@/domain/messages/messageStatuses'
import type { MailReport } from '@/integrations/email/readResendEvent'
import { transactionOf } from '@/platform/database/transactions'
import { isUuid } from '@/platform/requestGuard/query/value'
import { noteContactProblem } from './noteContactProblem'

/**
 * What the provider says became of a mail: the message knows when it arrived or that it came back, and an address that is not
 * to be written to is remembered. Told twice, in any order and before we know that it was sent, it is the same news.
 */
export async function noteMailReport(report: MailReport, req: PayloadRequest): Promise<void> {
  const { addresses, outcome, idempotencyKey, providerId, detail, at } = report
  const tx = await transactionOf(req)
  const isIt = isUuid(idempotencyKey) ? sql`id = ${idempotencyKey}::uuid` : sql`provider_id = ${providerId}`
  if (outcome === 'delivered') {
    await tx.execute(sql`
      update messages set delivered_at = ${at.toISOString()}::timestamptz, updated_at = now()
      where ${isIt} and delivered_at is null`)
    return
  }
  if (outcome === 'bounced')
    await tx.execute(sql`
      update messages set reason = ${CAME_BACK}, updated_at = now()
      where ${isIt} and status = 'sent' and reason is null`)
  for (const address of addresses) await noteContactProblem({ address, problem: outcome, detail, at }, req)
}
