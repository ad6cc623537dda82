import type { PayloadRequest } from 'payload'
import { idOf } from './idOf'
import { venueIfAny } from '@/operations/venues/venueAtHand'
import type { Venue } from '@/payload-types'

type VenueOfForm = Pick<Venue, 'id' | 'timeZone' | 'serviceDayCutoff'>

/**
 * The venue that a document belongs to, or will: a form that is not saved yet may not say. Null while there is none.
 * As the house: which venues exist is public.
 */
export async function venueOfForm(data: unknown, req: PayloadRequest): Promise<VenueOfForm | null> {
  const id = idOf((data as { venue?: unknown } | null)?.venue)
  if (!id) return venueIfAny(req)
  const { docs } = await req.payload.find({
    collection: 'venues',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { timeZone: true, serviceDayCutoff: true },
    where: { id: { equals: id } },
    req,
  })
  return docs[0] ?? null
}
