import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/database/transactions'
import { holdCustomers } from './holdCustomers'
import { recordsOf } from './recordsOf'

/** Whether a guest wants news: his newest word on it, whichever of his records it was given to. Needs a transaction. */
export async function countMarketing(customerId: string, req: PayloadRequest): Promise<void> {
  await holdCustomers([customerId], req)
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update customers set marketing = coalesce((
      select given from consents
      where kind = 'marketing' and customer_id in (${recordsOf(customerId)})
      order by given_at desc, created_at desc limit 1), false)
    where id = ${customerId}`)
}
