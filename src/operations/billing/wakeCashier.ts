import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/database/transactions'

/** Queues a round of the cashier, who sends refunds and gives up what is not paid; it begins once the transaction is committed. */
export async function wakeCashier(req: PayloadRequest): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`insert into payload_jobs (task_slug, queue) values ('keepPayments', 'default')`)
}
