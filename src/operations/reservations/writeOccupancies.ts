import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { storedInstant } from '@/domain/time/storedInstant'
import { transactionOf } from '@/platform/database/transactions'
import type { OccupancyPlan } from './decision'

type Row = {
  reservationId: string
  venueId: string
  serviceDate: string
  isNew: boolean
  req: PayloadRequest
}

/**
 * Writes who sits where until when. The exclusion constraint speaks here: SQLSTATE 23P01 when another party has one of the
 * tables.
 */
export async function writeOccupancies(plan: OccupancyPlan, row: Row): Promise<void> {
  const { reservationId, venueId, serviceDate, isNew, req } = row
  const tx = await transactionOf(req)
  if (plan.kind === 'keep') return
  if (plan.kind === 'release') {
    if (isNew) return
    const endsAt = plan.endsAt && storedInstant(plan.endsAt)
    await tx.execute(sql`
      update occupancies set active = false, service_date = ${serviceDate}::date,
        period = case when ${endsAt}::timestamptz is null then period else tstzrange(lower(period),
          greatest(least(upper(period), ${endsAt}::timestamptz), lower(period) + interval '1 millisecond')) end
      where reservation_id = ${reservationId}::uuid`)
    return
  }
  if (!isNew) await tx.execute(sql`delete from occupancies where reservation_id = ${reservationId}::uuid`)
  const tables = sql.join(
    plan.tableIds.toSorted().map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  await tx.execute(sql`
    insert into occupancies (reservation_id, table_id, venue_id, service_date, period, active)
    select ${reservationId}::uuid, id, ${venueId}::uuid, ${serviceDate}::date,
      tstzrange(${storedInstant(plan.start)}::timestamptz, ${storedInstant(plan.end)}::timestamptz), true
    from unnest(array[${tables}]) as chosen (id)`)
}
