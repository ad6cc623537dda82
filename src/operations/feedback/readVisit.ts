import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'

/** A visit with what its guest has said of it. Instants are epoch milliseconds. */
export type Visit = {
  id: string
  reference: string
  startsAt: number
  serviceDate: string
  partySize: number
  guestName: string | null
  venue: {
    id: string
    name: string
    slug: string
    timeZone: string
    serviceDayCutoff: string
    lowRatingUpTo: number
  }
  given: { id: string; rating: number; words: string | null; givenAt: number } | null
}

/** Those who have been here; a guest who was erased has no visit any more. */
export async function readVisit(
  reservationId: string,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Visit | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ found: Visit }>(sql`
    select json_build_object(
      'id', r.id, 'reference', r.reference, 'startsAt', ${ms('r.starts_at')}, 'serviceDate', r.service_date,
      'partySize', r.party_size::int, 'guestName', r.guest_name,
      'venue', json_build_object('id', v.id, 'name', v.name, 'slug', v.slug, 'timeZone', v.time_zone,
        'serviceDayCutoff', v.service_day_cutoff, 'lowRatingUpTo', coalesce(v.alerts_low_rating_up_to, 3)::int),
      'given', case when f.id is not null then json_build_object('id', f.id, 'rating', f.rating::int, 'words', f.words,
        'givenAt', ${ms('f.given_at')}) end) as found
    from reservations r
    join venues v on v.id = r.venue_id
    left join feedback f on f.reservation_id = r.id
    where r.id = ${reservationId}::uuid and r.status in ('arrived', 'seated', 'completed')
      and r.manage_token_hash is not null`)
  return rows[0]?.found ?? null
}

const ms = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::bigint`)
