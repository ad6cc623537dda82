import { APIError, type PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { checkSlot } from '@/domain/availability/checkSlot'
import { explain } from '@/domain/availability/explain'
import { occupiedTimes } from '@/domain/availability/occupiedTimes'
import type { MoveCommand, MovePreview } from '@/domain/board/commands'
import { conflictsOf } from '@/domain/board/conflictsOf'
import { tableRows } from '@/domain/board/tableRows'
import { waysOut } from '@/domain/board/waysOut'
import { leavesAt } from '@/domain/reservation/occupancyOf'
import { withOffset } from '@/domain/time/withOffset'
import { bookingBy } from '../reservations/booking'
import { decide } from '../reservations/decide'
import type { Decision, Wish } from '../reservations/decision'
import { factsOf, type Facts } from '../reservations/facts'
import { serviceDateFor } from '../reservations/planReservation'
import { readNight } from '../reservations/readNight'
import { venueTimeOf } from '../reservations/venueTimeOf'
import { nameNight } from '../service/nameNight'
import type { BoardCaller } from './callerOf'
import { changesOf } from './changesOf'
import { partyForCaller } from './partyForCaller'

type Question = {
  id: unknown
  change: Omit<MoveCommand, 'revision'>
  caller: BoardCaller
  locale: 'pl' | 'en'
  now?: Temporal.Instant
  req: PayloadRequest
}

/**
 * What a move would do, without writing: the very decision that the commit makes, asked without its lock, and if it says no,
 * who is in the way and what would do instead.
 */
export async function previewMove({
  id,
  change,
  caller,
  locale,
  req,
  ...asked
}: Question): Promise<MovePreview> {
  const { doc, facts: before } = await partyForCaller(id, req)
  const now = asked.now ?? Temporal.Now.instant()
  const wanted = factsOf({ ...doc, ...changesOf(change) }, req)
  const booking = bookingBy({ actor: caller.role, actorId: caller.id, now })
  const venue = await venueTimeOf(before.venueId, req)
  const serviceDate = serviceDateFor(before, wanted, booking, venue)
  const read = await readNight({ venueId: before.venueId, serviceDate, req, moving: before.id })
  const names = await nameNight({ night: read.night, venueId: before.venueId, locale, req })
  const verdict = judge({ before, wanted, booking, read })

  const { night } = read
  const span = spanOf(before, wanted, verdict.decision, now)
  const times = occupiedTimes({ night, now, moving: before.id })
  const tableIds =
    verdict.decision?.tableIds ?? (wanted.tableIds.length > 0 ? wanted.tableIds : before.tableIds)
  const { partySize } = wanted
  const request = {
    night,
    startsAt: span.start,
    endsAt: span.end,
    partySize,
    channel: 'staff' as const,
    now,
    moving: before.id,
  }
  const told = explain(request)
  const isSeated = before.status === 'seated'
  const check = isSeated || tableIds.length === 0 ? null : checkSlot({ ...request, tableIds })
  const iso = (instant: Temporal.Instant) => withOffset(instant, night.venue.timeZone)
  const bufferMinutes = check?.ok ? check.bufferMinutes : before.bufferMinutes
  return {
    fits: verdict.decision !== null,
    reason: verdict.reason,
    startsAt: iso(span.start),
    endsAt: iso(span.end),
    tables: [...tableIds],
    conflicts: conflictsOf({ tableIds, ...span, times }).map(({ start, end, ...conflict }) => {
      const booked = conflict.kind === 'party' ? names.bookings.get(conflict.id) : undefined
      return {
        ...conflict,
        name: booked ? booked.name : (names.blocks.get(conflict.id) ?? null),
        partySize: booked?.partySize ?? null,
        startsAt: iso(start),
        endsAt: iso(end),
      }
    }),
    override: verdict.override,
    warnings: check?.ok ? check.warnings : [],
    rows: tableRows(told.tables),
    ways: waysOut({ told, tableIds, ...span, bufferMinutes, night, times, mayStartLater: !isSeated, iso }),
  }
}

type Verdict = Pick<MovePreview, 'reason' | 'override'> & { decision: Decision | null }

function judge(wish: Wish): Verdict {
  try {
    return { decision: decide(wish), reason: null, override: null }
  } catch (error) {
    // What the rules say is an outcome here; anything else is none of ours.
    if (!(error instanceof APIError) || error.status >= 500) throw error
    const data = (error.data ?? {}) as Partial<Pick<MovePreview, 'reason' | 'override'>> & { code?: string }
    const reason = data.reason ?? (data.code === 'SLOT_TAKEN' ? 'NO_TABLE' : null)
    return { decision: null, reason, override: data.override ?? null }
  }
}

/** From when to when they would sit there: a seated party from now on. */
function spanOf(before: Facts, wanted: Facts, decision: Decision | null, now: Temporal.Instant) {
  const startsAt = decision?.startsAt ?? wanted.startsAt
  const length = (before.endsAt ?? before.startsAt).epochMilliseconds - before.startsAt.epochMilliseconds
  const isEndKept = !wanted.endsAt || (before.endsAt && wanted.endsAt.equals(before.endsAt))
  const endsAt = decision?.endsAt ?? (isEndKept ? startsAt.add({ milliseconds: length }) : wanted.endsAt!)
  if (before.status !== 'seated') return { start: startsAt, end: endsAt }
  const due = leavesAt({ startsAt, endsAt, bufferMinutes: 0, seatedAt: before.seatedAt })
  const isLeft = due.epochMilliseconds > now.epochMilliseconds
  return { start: now, end: isLeft ? due : now.add({ minutes: 15 }) }
}
