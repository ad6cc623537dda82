import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'

/**
 * Ids of every reservation of a guest: those of his records, and those that belong to no record but bear his mail or phone.
 */
export async function bookingsOf(recordIds: string[], req: PayloadRequest): Promise<string[]> {
  const db = await connectionOf(req)
  const list = sql.join(
    recordIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const { rows } = await db.execute<{ id: string }>(sql`
    select id from reservations where customer_id in (${list})
    union
    select stray.id from reservations stray join customers guest on guest.id in (${list})
    where stray.customer_id is null and stray.venue_id = guest.venue_id
      and (lower(stray.guest_email) = guest.email or stray.guest_phone = guest.phone)`)
  return rows.map(({ id }) => id)
}
