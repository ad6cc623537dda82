import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '@/platform/database/transactions'

/** Ids of the reservations of these records of guests. */
export async function reservationsOf(customerIds: string[], tx: Transaction): Promise<string[]> {
  const list = sql.join(
    customerIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from reservations where customer_id in (${list})`,
  )
  return rows.map(({ id }) => id)
}
