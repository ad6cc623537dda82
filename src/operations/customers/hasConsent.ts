import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { ConsentKind } from '@/domain/customer/consentKinds'
import { connectionOf } from '@/platform/database/transactions'
import { recordsOf } from './recordsOf'

/** Whether the newest word of a guest on something was yes. */
export async function hasConsent({
  customerId,
  kind,
  req,
}: {
  customerId: string
  kind: ConsentKind
  req: PayloadRequest
}): Promise<boolean> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ given: boolean }>(sql`
    select given from consents
    where kind = ${kind} and customer_id in (${recordsOf(customerId)})
    order by given_at desc, created_at desc limit 1`)
  return rows[0]?.given ?? false
}
