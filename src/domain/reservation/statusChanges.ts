import type { Temporal } from 'temporal-polyfill'
import type { VenueTime } from '../time/venueTime'
import type { Actor } from './actor'
import type { ReservationStatus } from './status'

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
  /** Runs the rules of availability again and takes the table anew: 409 if it is taken. */
  needsCommit: boolean
  needsReason: boolean
}

export type ChangeCheck =
  | ({ ok: true } & StatusChange)
  | { ok: false; reason: 'INVALID_TRANSITION'; allowed: ReservationStatus[] }
  | { ok: false; reason: 'REASON_REQUIRED'; allowed: ReservationStatus[] }

/** What the actor may make of a reservation now. */
export function allowedChanges(_facts: ChangeFacts): StatusChange[] {
  throw new Error('not written yet')
}

/** Whether one change is allowed; if not, which are. */
export function checkChange(
  _facts: ChangeFacts & { to: ReservationStatus; reason?: string | null },
): ChangeCheck {
  throw new Error('not written yet')
}
