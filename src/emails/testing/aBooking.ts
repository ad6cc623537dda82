import { Temporal } from 'temporal-polyfill'
import type { BookingFacts, VenueFacts } from '@/domain/messages/facts'
import type { MessageLocale } from '@/domain/messages/kinds'
import { calendarOf } from '@/operations/reservations/calendarOf'

export const aVenue = (locale: MessageLocale = 'pl'): VenueFacts => ({
  id: '0b6f2c1e-53f4-4f0a-9d0a-0d1c2b3a4f5e',
  name: 'Pod Papugami',
  address: 'ul. Krótka 1, 50-000 Wrocław',
  phone: '+48 71 123 45 67',
  email: 'bar@papugi.example',
  timeZone: 'Europe/Warsaw',
  siteUrl: `https://papugi.example/${locale}`,
})

/** Two people on Saturday 15 May 2027 at eight, free to cancel until the day before. */
export function aBooking(locale: MessageLocale = 'pl', changes: Partial<BookingFacts> = {}): BookingFacts {
  const venue = changes.venue ?? aVenue(locale)
  const startsAt = changes.startsAt ?? Temporal.Instant.from('2027-05-15T20:00:00+02:00')
  const booking: BookingFacts = {
    venue,
    reference: 'K7M4TR',
    guestName: 'Hanna Żuławska',
    status: 'confirmed',
    startsAt,
    endsAt: startsAt.add({ hours: 2 }),
    serviceDate: '2027-05-15',
    partySize: 3,
    area: null,
    occasion: null,
    notes: null,
    manageUrl: `https://papugi.example/${locale}/manage/4q7ZtG0kTn3b9xJYcWmQ2sLrV8aHdUe6fPiO1yXzBwE`,
    cancelling: {
      freeUntil: startsAt.subtract({ hours: 24 }),
      fee: { cents: 9000, currency: 'PLN' },
      text: null,
    },
    calendar: '',
    calendarUrl: `https://papugi.example/api/reservations/manage/token/calendar.ics`,
    ...changes,
  }
  return { ...booking, calendar: changes.calendar ?? calendarFor(booking, locale) }
}

const calendarFor = (booking: BookingFacts, locale: MessageLocale) =>
  calendarOf({
    ...booking,
    id: '7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e',
    messageRevision: 2,
    changedAt: Temporal.Instant.from('2027-05-01T10:00:00Z'),
    locale,
  })
