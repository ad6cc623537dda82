import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { ownVenues } from '@/access/inOwnVenues'
import { isHost } from '@/access/roles'
import type { Board, BoardParty } from '@/domain/board/board'
import { storedInstant } from '@/domain/time/storedInstant'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { noteHealthReads } from '../customers/noteHealthReads'
import type { NightRead } from '../reservations/readNight'
import { toNight } from '../reservations/toNight'
import type { BoardRow } from './boardRow'
import { boardStatement } from './boardStatement'
import { callerOf } from './callerOf'
import { toBoard } from './toBoard'

type Question = {
  /** Slug or id; the first of the caller's without it. */
  venue?: string | null
  /** Tonight without it. */
  serviceDate?: string | null
  locale: 'pl' | 'en'
  now?: Temporal.Instant
  req: PayloadRequest
  /** Whose allergies the answer will show; without it everybody's. */
  shown?: readonly string[]
}

export type BoardRead = {
  board: Omit<Board, 'eventId'>
  /** Everybody, those on the waiting list too. */
  parties: ReadonlyMap<string, BoardParty>
  read: NightRead
}

/**
 * The service board as the caller may see it: one statement. A second one only puts on record whose allergies were shown, the
 * first time in an hour. 403 for those without a board, 404 for a venue that is not there.
 */
export async function readBoard(question: Question): Promise<BoardRead> {
  const { venue, serviceDate, locale, req, shown } = question
  const caller = callerOf(req)
  const now = question.now ?? (req.context.now as Temporal.Instant | undefined) ?? Temporal.Now.instant()
  const own = ownVenues(req.user)

  const db = await connectionOf(req)
  const { rows } = await db.execute(
    boardStatement({
      venue: venue ?? null,
      ownVenues: own,
      serviceDate: serviceDate ?? null,
      now: storedInstant(now),
      locale,
      isHost: isHost(req.user),
      readerId: caller.id,
    }),
  )
  const row = rows[0] as BoardRow | undefined
  if (!row?.night.venue || !row.serviceDate) throw refusal('NOT_FOUND', { what: 'venue' })
  if (own && !own.includes(row.night.venue.id)) throw refusal('FORBIDDEN')

  const unnoted = (row.parties ?? []).filter(
    ({ id, allergies, isNoted }) => allergies && !isNoted && (!shown || shown.includes(id)),
  )
  await noteHealthReads({ collection: 'reservations', documentIds: unnoted.map(({ id }) => id), req })
  const read = toNight(row.night, row.serviceDate)
  return { ...toBoard({ row, read, caller, now }), read }
}
