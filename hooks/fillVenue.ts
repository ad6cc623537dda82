import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { ownVenues } from '@/access/inOwnVenues'

/** While there is one venue, nobody needs to name it; and nobody puts anything into a venue that is not theirs. */
export const fillVenue: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (!data) return data
  const own = ownVenues(req.user)
  if (data.venue) {
    const venue = typeof data.venue === 'string' ? data.venue : (data.venue as { id?: string }).id
    if (own && !own.includes(venue ?? '')) throw new APIError('FORBIDDEN', 403, { code: 'FORBIDDEN' }, true)
    return data
  }
  if (operation !== 'create') return data
  // As the house: which venues exist is public.
  const { docs } = await req.payload.find({
    collection: 'venues',
    depth: 0,
    limit: 2,
    select: { slug: true },
    where: own ? { id: { in: own } } : {},
    req,
  })
  return docs.length === 1 ? { ...data, venue: docs[0]?.id } : data
}
