import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook } from 'payload'
import { transactionOf } from '@/platform/database/transactions'

/** What was sent to it goes with it: without the address the log says nothing. */
export const forgetDeliveries: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const tx = await transactionOf(req)
  await tx.execute(sql`delete from webhook_deliveries where webhook_id = ${String(id)}::uuid`)
}
