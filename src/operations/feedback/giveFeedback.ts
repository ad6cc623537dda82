import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { isLowRating } from '@/domain/feedback/rating'
import { isBefore } from '@/domain/time/isBefore'
import { storedInstant } from '@/domain/time/storedInstant'
import { raiseAlert } from '@/operations/alerts/raiseAlert'
import { asStranger } from '@/operations/reservations/asStranger'
import { noteEvent } from '@/operations/webhooks/noteEvent'
import { withTransaction } from '@/platform/database/transactions'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { requestContext } from '@/platform/http/requestContext'
import { describeVisit, type AskedVisit } from './askVisit'
import { findVisit, openUntil } from './findVisit'
import { readVisit, type Visit } from './readVisit'

const said = z.strictObject({
  rating: z.int().min(1).max(5),
  words: z
    .string()
    .max(2000)
    .nullish()
    .transform((words) => words?.trim() || null),
  /** To be left empty: a trap for programs. */
  website: z.string().max(0, 'LEAVE_EMPTY').optional(),
})

type Given = { token: string; body: unknown; now?: Temporal.Instant; req: PayloadRequest }

/**
 * Keeps what a guest says of a visit, once for each visit; sent again it takes the place of what was said, for a week. A low
 * rating is flagged and staff are told, once. 422 PAST_CUTOFF when the time for it is over.
 */
export async function giveFeedback({
  token,
  body,
  now = Temporal.Now.instant(),
  req: original,
}: Given): Promise<AskedVisit> {
  const req = asStranger(original)
  const found = await findVisit({ token, now, req })
  const { rating, words } = parseBody(said, body)
  return withTransaction(req, async (tx) => {
    // Two taps of one guest, one after the other; and who is being erased is erased.
    await tx.execute(sql`select from reservations where id = ${found.id}::uuid for update`)
    const visit = await readVisit(found.id, req)
    if (!visit) throw refusal('NOT_FOUND')
    if (!isBefore(now, openUntil(visit))) throw refusal('PAST_CUTOFF')

    const isLow = isLowRating(rating, visit.venue.lowRatingUpTo)
    const id = await write({ visit, rating, words, isLow, now, req })
    await tell({ id, visit, rating, words, isLow, now, req })
    return describeVisit({ ...visit, given: { id, rating, words, givenAt: givenAt(visit, now) } }, now)
  })
}

const givenAt = ({ given }: Visit, now: Temporal.Instant) => given?.givenAt ?? now.epochMilliseconds

type Said = {
  visit: Visit
  rating: number
  words: string | null
  isLow: boolean
  now: Temporal.Instant
  req: PayloadRequest
}

/** As the house: guests do not sign in, and their key has been looked at. */
async function write({ visit, rating, words, isLow, now, req }: Said): Promise<string> {
  const locale = requestContext()?.language ?? 'pl'
  const at = storedInstant(now)
  const shared = { collection: 'feedback', depth: 0, req } as const
  const news = { rating, words, locale, flagged: isLow }
  const { id } = visit.given
    ? await req.payload.update({ ...shared, id: visit.given.id, data: { ...news, changedAt: at } })
    : await req.payload.create({
        ...shared,
        data: {
          ...news,
          reservation: visit.id,
          serviceDate: visit.serviceDate,
          venue: visit.venue.id,
          givenAt: at,
        },
      })
  return id
}

async function tell({ id, visit, rating, words, isLow, now, req }: Said & { id: string }): Promise<void> {
  const { venue, given } = visit
  const wasLow = given !== null && isLowRating(given.rating, venue.lowRatingUpTo)
  if (isLow && !wasLow) {
    await raiseAlert({
      alert: 'lowRating',
      cause: id,
      venueId: venue.id,
      reservationId: visit.id,
      detail: `${rating}/5`,
      now: new Date(now.epochMilliseconds),
      req,
    })
  }
  await noteEvent({
    type: 'feedback.received',
    venueId: venue.id,
    subject: visit.id,
    data: { id, reservation: visit.id, rating, flagged: isLow, hasWords: words !== null },
    now: new Date(now.epochMilliseconds),
    req,
  })
}
