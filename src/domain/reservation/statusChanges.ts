import type { Temporal } from 'temporal-polyfill'
import type { VenueTime } from '../time/venueTime'
import type { Actor } from './actor'
import { holdsTable, type ReservationStatus } from './status'
import { STATUS_TABLE } from './statusTable'

/** What the allowed changes depend on. */
export type ChangeFacts = {
  /** Null for a reservation that is being made. */
  from: ReservationStatus | null
  actor: Actor
  now: Temporal.Instant
  venue: VenueTime
  serviceDate: string
  startsAt: Temporal.Instant
  /** When the party is due to leave. */
  endsAt: Temporal.Instant
  /** Who acts, and who made the last change of status and when: mis-taps are taken back by the one who made them. */
  actorId?: string | null
  statusChangedBy?: string | null
  statusChangedAt?: Temporal.Instant | null
  noShowGraceMinutes: number
  autoNoShow: boolean
  /** When the reservation's service closes; null outside services (the service date's end is taken). */
  serviceClosesAt?: Temporal.Instant | null
  /** For a guest who books: whether money or an answer of staff comes first. */
  isPaymentDue?: boolean
  needsApproval?: boolean
  /** The money or guarantee that was asked for is there. */
  isSettled?: boolean
}

export type StatusChange = {
  to: ReservationStatus
  /** To be gone through as a new booking: runs the rules of availability again and takes the table anew: 409 if it is taken. */
  needsCommit: boolean
  needsReason: boolean
}

export type ChangeCheck =
  | ({ ok: true } & StatusChange)
  | { ok: false; reason: 'INVALID_TRANSITION'; allowed: ReservationStatus[] }
  | { ok: false; reason: 'REASON_REQUIRED'; allowed: ReservationStatus[] }

/** What the actor may make of a reservation now. */
export function allowedChanges(facts: ChangeFacts): StatusChange[] {
  const { from, actor } = facts
  return STATUS_TABLE.filter(
    (rule) => rule.from === from && rule.by.includes(actor) && (rule.when?.(facts) ?? true),
  ).map(({ to, needsReason = false }) => ({ to, needsReason, needsCommit: needsCommit(from, to) }))
}

/** Whether one change is allowed; if not, which are. */
export function checkChange(
  facts: ChangeFacts & { to: ReservationStatus; reason?: string | null },
): ChangeCheck {
  const changes = allowedChanges(facts)
  const allowed = changes.map(({ to }) => to)
  const change = changes.find(({ to }) => to === facts.to)

  if (!change) return { ok: false, reason: 'INVALID_TRANSITION', allowed }
  if (change.needsReason && !facts.reason?.trim()) return { ok: false, reason: 'REASON_REQUIRED', allowed }
  return { ok: true, ...change }
}

/** Whoever gets a table that was not held passes the rules; a request does when staff say yes to it. */
function needsCommit(from: ReservationStatus | null, to: ReservationStatus): boolean {
  if (!holdsTable(to)) return false
  return from === null || from === 'pending' || !holdsTable(from)
}
