import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/platform/database/transactions'
import { fieldsAtFault } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'

export type VenueToBook = {
  id: string
  slug: string
  name: string
  address: string
  timeZone: string
  serviceDayCutoff: string
  /** Two letters, for phone numbers written without a country; null when nobody said. */
  country: string | null
  /** Of the words that guests agree to. */
  termsVersion: string
  largestRequest: number
}

/**
 * The venue that a guest names by its slug (or id), or the only one. 404 for one that does not exist; 422 when none is
 * named and there are several.
 */
export async function venueToBook(
  named: string | undefined,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<VenueToBook> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<VenueToBook>(sql`
    select id, slug, name, time_zone as "timeZone", service_day_cutoff as "serviceDayCutoff", country,
      coalesce(booking_terms_version, '1') as "termsVersion",
      coalesce(booking_largest_request, 40)::int as "largestRequest",
      concat_ws(', ', street, nullif(concat_ws(' ', postal_code, city), '')) as address
    from venues order by created_at, id limit 100`)
  if (named === undefined) {
    if (rows.length > 1) throw fieldsAtFault([{ path: 'venue', message: 'VALUE_MISSING' }])
    if (!rows[0]) throw refusal('NOT_FOUND', { what: 'venue' })
    return rows[0]
  }
  const venue = rows.find(({ id, slug }) => slug === named || id === named)
  if (!venue) throw refusal('NOT_FOUND', { what: 'venue' })
  return venue
}
