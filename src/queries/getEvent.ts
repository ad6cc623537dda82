import { asVisitor, type Api } from './api'
import type { Venue } from './getVenue'
import { toEvent, type Event } from './shapes/event'
import { pictureParts } from './shapes/picture'

export async function getEvent(
  api: Api,
  { slug, venue }: { slug: string; venue: Venue },
): Promise<Event | null> {
  const { docs } = await api.sdk.find({
    collection: 'events',
    depth: 1,
    limit: 1,
    pagination: false,
    where: { slug: { equals: slug } },
    populate: { media: pictureParts },
    ...asVisitor(api),
  })
  return docs[0] ? toEvent(docs[0], venue) : null
}
