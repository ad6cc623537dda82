import { minorDigits } from '@/domain/money/minorDigits'
import { env } from '@/env'
import type { Locale } from '@/i18n/site/locales'
import type { Venue } from '@/queries/getVenue'
import type { Event } from '@/queries/shapes/event'
import { addressOf, houseId } from './barOrPub'

type Facts = { event: Event; venue: Venue; locale: Locale }

/** An evening as schema.org reads it. */
export const eventFacts = ({ event, venue, locale }: Facts) => ({
  '@type': 'Event',
  name: event.title,
  description: event.lead ?? undefined,
  startDate: event.startsAt,
  endDate: event.endsAt ?? undefined,
  eventStatus: 'https://schema.org/EventScheduled',
  eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  url: `${env.SERVER_URL}/${locale}/events/${event.slug}`,
  image: event.cover ? `${env.SERVER_URL}${event.cover.share ?? event.cover.src}` : undefined,
  maximumAttendeeCapacity: event.capacity ?? undefined,
  location: { '@type': 'BarOrPub', name: venue.name, address: addressOf(venue) },
  organizer: { '@id': houseId },
  isAccessibleForFree: !event.priceCents,
  offers: event.priceCents
    ? {
        '@type': 'Offer',
        price: (event.priceCents / 10 ** minorDigits(event.currency)).toFixed(minorDigits(event.currency)),
        priceCurrency: event.currency,
      }
    : undefined,
})
