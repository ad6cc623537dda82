import type { PayloadRequest } from 'payload'
import { ownVenues } from '@/access/inOwnVenues'
import { refusal } from '@/platform/http/refusal'
import { venueTimeOf } from '../reservations/venueTimeOf'
import { venueAtHand } from '../venues/venueAtHand'
import { describeBookings, type BrokenBooking } from './describeBookings'
import { findBreakages } from './findBreakages'
import type { RuleSlug } from './ruleSlugs'
import { stopsTableChange } from './stopsTableChange'

type Question = {
  slug: RuleSlug
  /** Null for a document that is not saved yet. */
  id: string | null
  /** What would change; with nothing the document as it is. */
  data: Record<string, unknown>
  /** It would be deleted. */
  isDelete: boolean
  req: PayloadRequest
}

export type BreakagesPreview = {
  bookings: BrokenBooking[]
  /** The change will be refused as long as these bookings stand. */
  isRefused: boolean
}

/** The bookings that would break if the rule were saved so, or deleted. Acts as the caller, who must be able to read it. */
export async function previewBreakages({
  slug,
  id,
  data,
  isDelete,
  req,
}: Question): Promise<BreakagesPreview> {
  const saved = id
    ? ((await req.payload.findByID({
        collection: slug,
        id,
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })) as object)
    : null
  const venueId = await venueOf(
    { ...data, ...(saved ? { venue: (saved as { venue: unknown }).venue } : {}) },
    req,
  )
  const after = isDelete ? null : { ...saved, ...data }
  const change = { slug, id: id ?? NEW, before: saved, after }

  const { broken } = await findBreakages({ venueId, change, req })
  const { timeZone } = await venueTimeOf(venueId, req)
  return {
    bookings: await describeBookings(broken, timeZone, req),
    isRefused: slug === 'tables' && broken.some(stopsTableChange),
  }
}

/** Stands in for the id that the document will get. */
const NEW = '00000000-0000-0000-0000-000000000000'

async function venueOf({ venue }: { venue?: unknown }, req: PayloadRequest): Promise<string> {
  const id = typeof venue === 'string' ? venue : (venue as { id?: string } | null | undefined)?.id
  if (!id) return (await venueAtHand(req)).id
  const own = ownVenues(req.user)
  if (own && !own.includes(id)) throw refusal('FORBIDDEN')
  return id
}
