import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { VenueTime } from '@/domain/time/venueTime'
import { connectionOf } from '@/platform/database/transactions'

/** Months after which a venue forgets; null: never. */
export type RetentionRules = {
  guestMonths: number | null
  wishMonths: number | null
  messageMonths: number | null
  importMonths: number | null
}

/** Null for a venue that is not there any more. */
export async function retentionOf(
  venueId: string,
  payload: Payload,
): Promise<(RetentionRules & VenueTime) | null> {
  const db = await connectionOf({ payload })
  const { rows } = await db.execute<RetentionRules & VenueTime>(sql`
    select retention_guest_months::int as "guestMonths", retention_wish_months::int as "wishMonths",
      retention_message_months::int as "messageMonths", retention_import_months::int as "importMonths",
      time_zone as "timeZone", service_day_cutoff as "serviceDayCutoff"
    from venues where id = ${venueId}::uuid`)
  return rows[0] ?? null
}
