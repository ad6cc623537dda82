import type { Temporal } from 'temporal-polyfill'
import { addDays } from '@/domain/time/addDays'
import { instantOf } from '@/domain/time/instantOf'
import { isBefore } from '@/domain/time/isBefore'
import { storedInstant } from '@/domain/time/storedInstant'
import type { Event as EventDoc } from '@/payload-types'
import { asVisitor, type Api } from './api'
import type { Venue } from './getVenue'
import { noteUntil } from './noteUntil'
import { toEvent, type Event } from './shapes/event'
import { pictureParts } from './shapes/picture'

type At = { venue: Venue; now: Temporal.Instant }

const listed = {
  title: true,
  slug: true,
  startsAt: true,
  endsAt: true,
  lead: true,
  cover: true,
  priceCents: true,
  capacity: true,
} as const

/** What is coming, soonest first. An evening stays until it is over. */
export async function getEvents(
  api: Api,
  { venue, now, most = 40 }: At & { most?: number },
): Promise<Event[]> {
  const yesterday = `${addDays(now.toZonedDateTimeISO(venue.timeZone).toPlainDate().toString(), -1)}T00:00:00.000Z`
  const { docs } = await api.sdk.find({
    collection: 'events',
    depth: 1,
    limit: most + 10,
    pagination: false,
    sort: 'startsAt',
    where: { startsAt: { greater_than: yesterday } },
    select: listed,
    populate: { media: pictureParts },
    ...asVisitor(api),
  })
  const coming = docs.filter((event) => isBefore(now, endOf(event)))
  const [next] = coming.map(endOf).sort((a, b) => (isBefore(a, b) ? -1 : 1))
  noteUntil(next ?? null)
  return coming.slice(0, most).map((event) => toEvent(event as EventDoc, venue))
}

/** What has been, latest first. */
export async function getPastEvents(
  api: Api,
  { venue, now, most = 6 }: At & { most?: number },
): Promise<Event[]> {
  const { docs } = await api.sdk.find({
    collection: 'events',
    depth: 1,
    limit: most + 5,
    pagination: false,
    sort: '-startsAt',
    where: { startsAt: { less_than: storedInstant(now.round('minute')) } },
    select: listed,
    populate: { media: pictureParts },
    ...asVisitor(api),
  })
  return docs
    .filter((event) => !isBefore(now, endOf(event)))
    .slice(0, most)
    .map((event) => toEvent(event as EventDoc, venue))
}

/** An event without an end is over four hours after it began. */
const endOf = ({ startsAt, endsAt }: Pick<EventDoc, 'startsAt' | 'endsAt'>): Temporal.Instant =>
  endsAt ? instantOf(endsAt) : instantOf(startsAt).add({ hours: 4 })
