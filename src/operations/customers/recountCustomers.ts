import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/database/transactions'
import { holdCustomers } from './holdCustomers'

/**
 * Counts anew what guests' reservations say of them: visits, no-shows, cancellations, the last visit and the next. One
 * statement, in the transaction that changed a reservation.
 */
export async function recountCustomers(ids: string[], req: PayloadRequest): Promise<void> {
  if (ids.length === 0) return
  await holdCustomers(ids, req)
  const tx = await transactionOf(req)
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  await tx.execute(sql`
    update customers set visits = counted.visits, no_shows = counted.no_shows,
      cancellations = counted.cancellations, last_visit_at = counted.last_visit_at,
      next_visit_at = counted.next_visit_at
    from (
      select guest.id,
        count(*) filter (where status in ('arrived', 'seated', 'completed')) as visits,
        count(*) filter (where status = 'no_show') as no_shows,
        count(*) filter (where status = 'cancelled_guest') as cancellations,
        max(starts_at) filter (where status in ('arrived', 'seated', 'completed')) as last_visit_at,
        min(starts_at) filter (
          where status in ('pending_payment', 'pending', 'confirmed') and starts_at > now()
        ) as next_visit_at
      from customers guest left join reservations on reservations.customer_id = guest.id
      where guest.id in (${list})
      group by guest.id
    ) counted
    where counted.id = customers.id`)
}
