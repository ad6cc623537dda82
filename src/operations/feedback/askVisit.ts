import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { isBefore } from '@/domain/time/isBefore'
import { withOffset } from '@/domain/time/withOffset'
import { findVisit, openUntil } from './findVisit'
import type { Visit } from './readVisit'

/** A visit as its guest is asked about it. Instants are ISO strings with the venue's offset. */
export type AskedVisit = {
  venue: string
  startsAt: string
  serviceDate: string
  timeZone: string
  partySize: number
  /** What was said before; null while nothing was. */
  given: { rating: number; words: string | null } | null
  /** Until when it may be said or changed; null when the time for it is over. */
  openUntil: string | null
}

/** What the link of a visit shows. Changes nothing: mail scanners follow links. */
export async function askVisit(
  token: string,
  req: PayloadRequest,
  now = Temporal.Now.instant(),
): Promise<AskedVisit> {
  return describeVisit(await findVisit({ token, now, req }), now)
}

export function describeVisit(visit: Visit, now: Temporal.Instant): AskedVisit {
  const { timeZone, name } = visit.venue
  const until = openUntil(visit)
  return {
    venue: name,
    startsAt: withOffset(Temporal.Instant.fromEpochMilliseconds(visit.startsAt), timeZone),
    serviceDate: visit.serviceDate,
    timeZone,
    partySize: visit.partySize,
    given: visit.given && { rating: visit.given.rating, words: visit.given.words },
    openUntil: isBefore(now, until) ? withOffset(until, timeZone) : null,
  }
}
