import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Temporal } from 'temporal-polyfill'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { dateLabel } from '@/domain/time/dateLabel'
import { timeLabel } from '@/domain/time/timeLabel'
import { calendarWords } from '@/i18n/calendar'

type Facts = {
  id: string
  reference: string
  status: ReservationStatus
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  partySize: number
  messageRevision: number
  changedAt: Temporal.Instant
  locale: 'pl' | 'en'
  manageUrl: string
  venue: { name: string; address: string; timeZone: string }
}

/**
 * The reservation as a calendar entry. Its times are UTC, which every program reads alike, also in a night that has an hour
 * twice; the wall time of the venue stands in words. The UID stays and SEQUENCE counts, so that a change replaces the entry.
 */
export function calendarOf(facts: Facts): string {
  const { id, venue, locale, startsAt, endsAt, manageUrl } = facts
  const words = calendarWords[locale]
  const local = startsAt.toZonedDateTimeISO(venue.timeZone)
  const when = `${dateLabel(local.toPlainDate().toString(), locale)}, ${timeLabel(startsAt, venue.timeZone)}`
  const calendar = ical({
    prodId: { company: 'Eliksir', product: 'Reservations', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    x: [{ key: 'X-WR-TIMEZONE', value: venue.timeZone }],
  })
  calendar.createEvent({
    id: `${id}@eliksir`,
    sequence: Math.max(0, facts.messageRevision - 1),
    stamp: dateOf(facts.changedAt),
    start: dateOf(startsAt),
    end: dateOf(endsAt),
    summary: words.summary(venue.name),
    description: words.description({ ...facts, venue: venue.name, when, manageUrl }),
    location: [venue.name, venue.address].filter(Boolean).join(', '),
    url: manageUrl,
    status: statusOf(facts.status),
  })
  return calendar.toString()
}

const dateOf = (instant: Temporal.Instant) => new Date(instant.epochMilliseconds)

function statusOf(status: ReservationStatus): ICalEventStatus {
  if (['cancelled_guest', 'cancelled_venue', 'declined', 'expired', 'no_show'].includes(status))
    return ICalEventStatus.CANCELLED
  return ['held', 'pending', 'pending_payment', 'waitlisted'].includes(status)
    ? ICalEventStatus.TENTATIVE
    : ICalEventStatus.CONFIRMED
}
