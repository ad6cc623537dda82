import { instantOf } from '@/domain/time/instantOf'
import { nightOf, type Night } from '@/domain/time/nightOf'
import { timeLabel } from '@/domain/time/timeLabel'
import type { Event as EventDoc } from '@/payload-types'
import type { Venue } from '../getVenue'
import { toPicture, type Picture } from './picture'
import { toSeo, type Seo } from './seo'

export type RichText = NonNullable<EventDoc['body']>

/** An evening of the house. Times are wall-clock in its zone; the instants are for machines. */
export type Event = {
  id: string
  slug: string
  title: string
  lead: string | null
  body: RichText | null
  cover: Picture | null
  startsAt: string
  endsAt: string | null
  night: Night
  startTime: string
  endTime: string | null
  /** Null: free. */
  priceCents: number | null
  currency: string
  capacity: number | null
  seo: Seo
}

export function toEvent(doc: EventDoc, venue: Venue): Event {
  const start = instantOf(doc.startsAt)
  return {
    id: doc.id,
    slug: doc.slug,
    title: doc.title,
    lead: doc.lead ?? null,
    body: doc.body ?? null,
    cover: toPicture(doc.cover),
    startsAt: doc.startsAt,
    endsAt: doc.endsAt ?? null,
    night: nightOf(start, venue),
    startTime: timeLabel(start, venue.timeZone),
    endTime: doc.endsAt ? timeLabel(instantOf(doc.endsAt), venue.timeZone) : null,
    priceCents: doc.priceCents || null,
    currency: venue.currency,
    capacity: doc.capacity ?? null,
    seo: toSeo(doc.seo),
  }
}
