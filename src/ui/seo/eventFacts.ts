import type { Event as EventFacts } from 'schema-dts'
import { env } from '@/env'
import { htmlLang, type Locale } from '@/i18n/site/locales'
import type { Venue } from '@/queries/getVenue'
import type { Event } from '@/queries/shapes/event'
import { addressOf, houseId } from './barOrPub'
import { offerOf } from './offerOf'

type Facts = { event: Event; venue: Venue; locale: Locale }

/** An evening as schema.org reads it. */
export const eventFacts = ({ event, venue, locale }: Facts): Exclude<EventFacts, string> => ({
  '@type': 'Event',
  name: event.title,
  description: event.lead ?? undefined,
  startDate: event.startsAt,
  endDate: event.endsAt ?? undefined,
  eventStatus: 'https://schema.org/EventScheduled',
  eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  inLanguage: htmlLang[locale],
  url: `${env.SERVER_URL}/${locale}/events/${event.slug}`,
  image: event.cover ? new URL(event.cover.share ?? event.cover.src, env.SERVER_URL).href : undefined,
  maximumAttendeeCapacity: event.capacity ?? undefined,
  location: { '@type': 'BarOrPub', name: venue.name, address: addressOf(venue) },
  organizer: { '@type': 'BarOrPub', '@id': houseId, name: venue.name, url: env.SERVER_URL },
  isAccessibleForFree: !event.priceCents,
  offers: {
    ...offerOf({ priceCents: event.priceCents ?? 0, currency: event.currency }),
    url: `${env.SERVER_URL}/${locale}/events/${event.slug}`,
  },
})
