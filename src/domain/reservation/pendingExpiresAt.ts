import type { Temporal } from 'temporal-polyfill'
import { isBefore } from '../time/isBefore'

type Request = {
  requestedAt: Temporal.Instant
  startsAt: Temporal.Instant
  /** How long staff have to answer. */
  answerHours?: number
  /** How long before the start the guest must know. */
  beforeStartHours?: number
}

/**
 * When an unanswered request runs out: a day after it was made or three hours before its start, whichever comes first
 * (elapsed hours). One made later than that waits until its start.
 */
export function pendingExpiresAt(request: Request): Temporal.Instant {
  const { requestedAt, startsAt, answerHours = 24, beforeStartHours = 3 } = request
  const answerBy = requestedAt.add({ hours: answerHours })
  const mustKnowBy = startsAt.subtract({ hours: beforeStartHours })
  const latest = isBefore(requestedAt, mustKnowBy) ? mustKnowBy : startsAt
  return isBefore(answerBy, latest) ? answerBy : latest
}
