import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Venue } from '@/queries/getVenue'
import type { Event } from '@/queries/shapes/event'
import { EventLabel } from '@/ui/events/EventLabel'
import { Story } from '@/ui/text/Story'

type Props = { locale: Locale; venue: Venue; event: Event }

export const EventContent = ({ locale, venue, event }: Props) => (
  <Story
    locale={locale}
    back={{ href: `/${locale}/events`, label: wordsFor(locale, 'events')('all') }}
    title={event.title}
    lead={event.lead}
    cover={event.cover}
    body={event.body}
    aside={<EventLabel locale={locale} event={event} venue={venue} />}
  />
)
