import { APIError, type PayloadRequest } from 'payload'
import { ownVenues } from '@/access/inOwnVenues'
import type { Venue } from '@/payload-types'

/**
 * The venue a request is about: the one it names by slug or id (`?venue=`), else the only one its user works in, else
 * the first. Answers 404 for a venue that does not exist and 403 for one the user does not work in.
 */
export function venueAtHand(req: PayloadRequest): Promise<Venue> {
  const known = req.context.venueAtHand as Promise<Venue> | undefined
  if (known) return known
  // Looking replaces `req.context` with a copy of itself, so it is taken anew to be written to.
  const venue = findVenue(req)
  req.context.venueAtHand = venue
  return venue
}

async function findVenue(req: PayloadRequest): Promise<Venue> {
  const own = ownVenues(req.user)
  // As the house: which venues exist is public.
  const { docs } = await req.payload.find({
    collection: 'venues',
    depth: 0,
    limit: 100,
    pagination: false,
    sort: 'createdAt',
    req,
  })
  const named = req.query?.venue
  const candidates = own ? docs.filter(({ id }) => own.includes(id)) : docs
  if (typeof named !== 'string') {
    const [first] = candidates
    if (!first) throw new APIError('NOT_FOUND', 404, { code: 'NOT_FOUND', what: 'venue' }, true)
    return first
  }
  const venue = docs.find(({ id, slug }) => id === named || slug === named)
  if (!venue) throw new APIError('NOT_FOUND', 404, { code: 'NOT_FOUND', what: 'venue' }, true)
  if (!candidates.includes(venue)) throw new APIError('FORBIDDEN', 403, { code: 'FORBIDDEN' }, true)
  return venue
}
