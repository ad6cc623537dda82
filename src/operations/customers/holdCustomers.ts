import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/database/transactions'

/**
 * Holds guests until the commit, so that a save of the same guest (hooks/holdDocument takes the same locks) does not write
 * back what it read before. Always in the order of their ids.
 */
export async function holdCustomers(ids: string[], req: PayloadRequest): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended('customers', 0))`)
  for (const id of [...new Set(ids)].sort())
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`customers/${id}`}, 0))`)
}
