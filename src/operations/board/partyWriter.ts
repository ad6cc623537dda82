import { Temporal } from 'temporal-polyfill'
import type { Night } from '@/domain/availability/night'
import type { BoardGuest, BoardParty, NextStep } from '@/domain/board/board'
import { nextSteps, type Step } from '@/domain/board/nextSteps'
import type { ChangeFacts } from '@/domain/reservation/statusChanges'
import { holdsTable, type ReservationStatus } from '@/domain/reservation/status'
import type { BookingVenue } from '../reservations/readNight'
import type { PartyRow } from './boardRow'
import type { BoardCaller } from './callerOf'
import { depositOf } from './depositOf'

type Question = {
  night: Night
  venue: BookingVenue
  caller: BoardCaller
  now: Temporal.Instant
  /** Epoch milliseconds as an ISO string with the venue's offset. */
  iso: (ms: number) => string
}

/** From so many visits on a guest is a regular. */
const REGULAR_VISITS = 5

/** Writes reservations of one night as its board shows them to one caller. */
export function partyWriter({ night, venue, caller, now, iso }: Question): (row: PartyRow) => BoardParty {
  const nowMs = now.epochMilliseconds
  const isoOrNull = (ms: number | null) => (ms === null ? null : iso(ms))
  const stepsOf = stepFinder({ night, venue, caller, now })

  return (row) => {
    const lapsesMs =
      row.status === 'held' ? row.holdExpiresAt : WAITING.includes(row.status) ? row.expiresAt : null
    const isOver = lapsesMs !== null && lapsesMs <= nowMs
    const status = isOver ? 'expired' : row.status
    const endMs = row.endsAt ?? row.startsAt
    const dueMs = row.seatedAt === null ? endMs : row.seatedAt + (endMs - row.startsAt)
    return {
      id: row.id,
      reference: row.reference ?? '',
      revision: row.revision,
      status,
      serviceDate: row.serviceDate,
      startsAt: iso(row.startsAt),
      endsAt: iso(endMs),
      partySize: row.partySize,
      tables: row.tables ?? [],
      name: row.name?.trim() || null,
      source: row.source ?? 'staff',
      locale: row.locale ?? 'pl',
      occasion: row.occasion,
      areaId: row.areaId,
      arrivedAt: isoOrNull(row.arrivedAt),
      seatedAt: isoOrNull(row.seatedAt),
      dueAt: iso(dueMs),
      keptUntil: holdsTable(status) ? isoOrNull(row.occupiedTo) : null,
      endedAt: isoOrNull(
        holdsTable(status) || status === 'waitlisted' ? null : endedMs(row, isOver ? lapsesMs : null),
      ),
      lapsesAt: isoOrNull(isOver ? null : lapsesMs),
      statusChangedAt: isoOrNull(row.statusChangedAt),
      needsTable: holdsTable(status) && (row.needsTable || (row.tables ?? []).length === 0),
      isPinned: row.isPinned,
      isOverPacing: row.isOverPacing,
      isOutsideHours: row.isOutsideHours,
      isAtRisk: row.isAtRisk,
      isComing: row.isComing,
      next: stepsOf(row, status, dueMs),
      ...(caller.isHost ? forHosts(row, status, caller) : {}),
    }
  }

  function endedMs(row: PartyRow, lapsedMs: number | null): number | null {
    return row.completedAt ?? row.cancelledAt ?? lapsedMs ?? row.statusChangedAt
  }

  function stepFinder(asked: Pick<Question, 'night' | 'venue' | 'caller' | 'now'>) {
    const known = new Map<string, NextStep[]>()
    return (row: PartyRow, status: ReservationStatus, dueMs: number): NextStep[] => {
      const factsNow = factsOf(row, status, dueMs, asked)
      // Of hundreds of parties most stand alike: what may become of them is asked once for each kind.
      const sinceMs = row.statusChangedAt === null ? Infinity : nowMs - row.statusChangedAt
      const graceMs = row.startsAt + venue.noShowGraceMinutes * 60_000
      const isOwn = row.statusChangedBy === caller.id
      const isWaitingGrace = status === 'confirmed' && graceMs > nowMs
      const key = `${status} ${row.serviceDate} ${sinceMs <= RECENTLY_MS} ${isOwn} ${isWaitingGrace ? graceMs : ''}`
      const found = known.get(key)
      if (found) return found
      const steps = nextSteps(factsNow()).map(toStep)
      known.set(key, steps)
      return steps
    }
  }

  function toStep({ possibleFromMs, ...step }: Step): NextStep {
    return { ...step, possibleFrom: isoOrNull(possibleFromMs) }
  }
}

const WAITING: readonly ReservationStatus[] = ['pending', 'pending_payment']

/** As long as a mis-tap may be taken back; only tells parties apart, the rule itself is the status machine's. */
const RECENTLY_MS = 10 * 60_000

const factsOf =
  (
    row: PartyRow,
    status: ReservationStatus,
    dueMs: number,
    { night, venue, caller, now }: Pick<Question, 'night' | 'venue' | 'caller' | 'now'>,
  ) =>
  (): ChangeFacts => ({
    from: status,
    actor: caller.role,
    actorId: caller.id,
    now,
    venue: night.venue,
    serviceDate: row.serviceDate,
    startsAt: Temporal.Instant.fromEpochMilliseconds(row.startsAt),
    endsAt: Temporal.Instant.fromEpochMilliseconds(dueMs),
    statusChangedBy: row.statusChangedBy,
    statusChangedAt:
      row.statusChangedAt === null ? null : Temporal.Instant.fromEpochMilliseconds(row.statusChangedAt),
    noShowGraceMinutes: venue.noShowGraceMinutes,
    autoNoShow: venue.autoNoShow,
  })

type ForHosts = Required<
  Pick<BoardParty, 'phone' | 'notes' | 'staffNotes' | 'allergies' | 'guest' | 'deposit'>
>

function forHosts(row: PartyRow, status: ReservationStatus, { isManager }: BoardCaller): ForHosts {
  const { phone, notes, staffNotes, allergies } = row
  return {
    phone,
    notes,
    staffNotes,
    allergies,
    guest: guestOf(row),
    deposit: depositOf(row, { status, withAmount: isManager }),
  }
}

function guestOf({ guest }: PartyRow): BoardGuest | null {
  if (!guest) return null
  const visits = guest.visits ?? 0
  return {
    id: guest.id,
    visits,
    noShows: guest.noShows ?? 0,
    isVip: guest.isVip ?? false,
    isRegular: visits >= REGULAR_VISITS,
    tags: guest.tags ?? [],
  }
}
