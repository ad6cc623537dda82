import { Temporal } from 'temporal-polyfill'
import { instantOf } from '../../time/instantOf'
import type { History, Subject } from '../messagesFor'

type Wishes = Omit<Partial<Subject>, 'startsAt' | 'endsAt'> & { startsAt?: string; endsAt?: string }

/** A confirmed table for two in Warsaw on Saturday, 15 May 2027, 20:00 CEST, for two hours. */
export function aSubject({ startsAt = '2027-05-15T18:00:00Z', endsAt, ...wishes }: Wishes = {}): Subject {
  const start = instantOf(startsAt)
  return {
    status: 'confirmed',
    startsAt: start,
    endsAt: endsAt ? instantOf(endsAt) : start.add({ hours: 2 }),
    partySize: 2,
    serviceDate: start.toZonedDateTimeISO('Europe/Warsaw').toPlainDate().toString(),
    locale: 'pl',
    email: 'zofia@example.com',
    phone: null,
    waitsUntil: null,
    ...wishes,
  }
}

export const nothingTold: History = {
  told: null,
  waiting: [],
  knownSince: Temporal.Instant.fromEpochMilliseconds(0),
}

/** The guest knows of this booking since then. */
export const toldOf = (
  { startsAt, endsAt, partySize, serviceDate }: Subject,
  knownSince: string,
): History => ({
  told: { startsAt, endsAt, partySize, serviceDate },
  waiting: [],
  knownSince: instantOf(knownSince),
})
