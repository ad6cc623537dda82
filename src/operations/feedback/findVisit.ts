import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { feedbackGoneAt, feedbackOpenUntil } from '@/domain/feedback/feedbackWindow'
import { isBefore } from '@/domain/time/isBefore'
import { refusal } from '@/platform/http/refusal'
import { peek } from '@/platform/rateLimits/consume'
import { refuseTooMany, tooManyOf } from '@/platform/rateLimits/refuseTooMany'
import { callerBlock } from '@/platform/requestGuard/rest/caller'
import { reservationOfToken } from './feedbackToken'
import { readVisit, type Visit } from './readVisit'

type Question = { token: string; now: Temporal.Instant; req: PayloadRequest }

/**
 * The visit that a link asks about. A wrong token, one that has ended and one of somebody who never came are the same 404;
 * whoever has guessed wrong too often gets 429, right or wrong.
 */
export async function findVisit({ token, now, req }: Question): Promise<Visit> {
  const verdict = await peek('secretLinks', callerBlock())
  if (!verdict.isAllowed) throw tooManyOf(verdict)

  const reservationId = reservationOfToken(token)
  const visit = reservationId ? await readVisit(reservationId, req) : null
  if (visit && isBefore(now, feedbackGoneAt(visit))) return visit
  await refuseTooMany('secretLinks', callerBlock())
  throw refusal('NOT_FOUND')
}

/** Until when the guest may still say or change something. */
export const openUntil = (visit: Visit): Temporal.Instant =>
  feedbackOpenUntil({
    ...visit,
    givenAt: visit.given && Temporal.Instant.fromEpochMilliseconds(visit.given.givenAt),
  })
