import type { ReservationStatus } from '../reservation/statuses'
import type { EventType } from './catalogue'

/** What of a reservation other programs hear of. Instants as ISO strings, the tables in any order. */
export type Seen = {
  status: ReservationStatus
  startsAt: string
  endsAt: string | null
  partySize: number
  area: string | null
  tables: readonly string[]
}

export type ReservationEvent = { type: EventType; changed?: Changed[] }

const CHANGES = ['startsAt', 'endsAt', 'partySize', 'area', 'tables'] as const
export type Changed = (typeof CHANGES)[number]

/**
 * What has happened when a reservation was made (`before` is null) or changed: that it was made, the status it came to, and,
 * where the status stayed, which of its facts are others now. Words and notes are nobody's business.
 */
export function reservationEvents(before: Seen | null, after: Seen): ReservationEvent[] {
  if (before?.status === after.status) {
    const changed = CHANGES.filter((name) => keyOf(before[name]) !== keyOf(after[name]))
    return changed.length > 0 ? [{ type: 'reservation.changed', changed }] : []
  }
  const reached = eventOf(before?.status ?? null, after.status)
  return [
    ...(before ? [] : [{ type: 'reservation.created' as const }]),
    ...(reached ? [{ type: reached }] : []),
  ]
}

function eventOf(from: ReservationStatus | null, to: ReservationStatus): EventType | null {
  // A table held for somebody on the list is an offer; one held for a guest who pays is not yet anything.
  if (to === 'held') return from === 'waitlisted' ? 'waitlist.offered' : null
  return REACHED[to]
}

const REACHED: Record<Exclude<ReservationStatus, 'held'>, EventType | null> = {
  pending_payment: null,
  pending: 'reservation.requested',
  waitlisted: 'waitlist.joined',
  confirmed: 'reservation.confirmed',
  arrived: 'reservation.arrived',
  seated: 'reservation.seated',
  completed: 'reservation.completed',
  no_show: 'reservation.no_show',
  cancelled_guest: 'reservation.cancelled',
  cancelled_venue: 'reservation.cancelled',
  declined: 'reservation.declined',
  expired: 'reservation.expired',
}

const keyOf = (value: Seen[Changed]) =>
  typeof value === 'object' && value !== null ? [...value].sort().join(' ') : String(value)
