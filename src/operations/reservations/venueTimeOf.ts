import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { VenueTime } from '@/domain/time/venueTime'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'

/** How a venue counts time. 404 for one that is not there. */
export async function venueTimeOf(
  venueId: string,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<VenueTime> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<VenueTime>(sql`
    select time_zone as "timeZone", service_day_cutoff as "serviceDayCutoff" from venues
    where id = ${venueId}::uuid`)
  if (!rows[0]) throw refusal('NOT_FOUND', { what: 'venue' })
  return rows[0]
}

const LATELY_MS = 5_000
const lately = new Map<string, { until: number; venue: VenueTime }>()

/** The same, a few seconds old at most: for finding the line to wait in. Under the lock it is read anew. */
export async function venueTimeLately(
  venueId: string,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<VenueTime> {
  const known = lately.get(venueId)
  if (known && known.until > performance.now()) return known.venue
  const venue = await venueTimeOf(venueId, req)
  if (lately.size > 100) lately.clear()
  lately.set(venueId, { until: performance.now() + LATELY_MS, venue })
  return venue
}
