import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { SupersedeReason } from '@/domain/messages/messageStatuses'
import { transactionOf } from '@/platform/database/transactions'

type Unsent = {
  /** Whose messages: the id of the reservation. */
  subjectKey: string
  /** Those of earlier revisions than this one. */
  before: number
  reason?: SupersedeReason
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
}

/**
 * Sets aside what has not gone out, in the transaction of the change that made it untrue. One that is on its way at this
 * moment is told so as well: it stops before the provider is called, and if it was too late for that it ends as sent.
 */
export async function supersedeUnsent({
  subjectKey,
  before,
  reason = 'CHANGED',
  req,
}: Unsent): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update messages set status = 'superseded', reason = ${reason}, next_try_at = null, updated_at = now()
    where subject_key = ${subjectKey} and subject_type = 'reservation' and status in ('planned', 'sending')
      and message_revision < ${before}`)
}
