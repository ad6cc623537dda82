import { sql } from '@payloadcms/db-postgres'
import { APIError, type PayloadRequest } from 'payload'
import { ownVenues } from '@/access/inOwnVenues'
import { connectionOf } from '@/platform/database/transactions'
import type { Venue } from '@/payload-types'

/**
 * The venue a request is about: the one it names by slug or id (`?venue=`), else the only one its user works in, else
 * the first. Answers 404 for a venue that does not exist and 403 for one the user does not work in.
 */
export async function venueAtHand(req: PayloadRequest): Promise<VenueAtHand> {
  const venue = await venueIfAny(req)
  if (!venue) throw new APIError('NOT_FOUND', 404, { code: 'NOT_FOUND', what: 'venue' }, true)
  return venue
}

/** The same for reads, which an installation answers before it has a venue. */
export function venueIfAny(req: PayloadRequest): Promise<VenueAtHand | null> {
  const known = req.context.venueAtHand as Promise<VenueAtHand | null> | undefined
  if (known) return known
  const venue = findVenue(req)
  req.context.venueAtHand = venue
  return venue
}

/** What a night needs to know of its venue. */
export type VenueAtHand = Pick<Venue, 'id' | 'slug' | 'timeZone' | 'serviceDayCutoff' | 'currency'>

async function findVenue(req: PayloadRequest): Promise<VenueAtHand | null> {
  const own = ownVenues(req.user)
  const venues = await readVenues(req)
  const named = req.query?.venue
  const candidates = own ? venues.filter(({ id }) => own.includes(id)) : venues
  if (typeof named !== 'string') return candidates[0] ?? null
  const venue = venues.find(({ id, slug }) => id === named || slug === named)
  if (!venue) throw new APIError('NOT_FOUND', 404, { code: 'NOT_FOUND', what: 'venue' }, true)
  if (!candidates.includes(venue)) throw new APIError('FORBIDDEN', 403, { code: 'FORBIDDEN' }, true)
  return venue
}

/** Asked with every list of drinks, so it is one plain statement. Which venues exist is public. */
async function readVenues(req: PayloadRequest): Promise<VenueAtHand[]> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<VenueAtHand>(sql`
    select id, slug, time_zone as "timeZone", service_day_cutoff as "serviceDayCutoff", currency
    from venues order by created_at, id limit 100`)
  return rows
}
