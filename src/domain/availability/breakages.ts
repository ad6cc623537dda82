import type { Temporal } from 'temporal-polyfill'
import type { Night } from './night'

/** One service date as it is and as it would be. The seatings are those of `before`. */
export type NightChange = { before: Night; after: Night }

export type Breakage = {
  reservationId: string
  serviceDate: string
  startsAt: Temporal.Instant
  partySize: number
  why: BreakageReason[]
}

export type BreakageReason = 'outsideHours' | 'tableGone' | 'tableTooSmall' | 'blocked' | 'overPacing'

/** The bookings still to come that a change of hours, tables, special days or blocks would break, in order of time. */
export function breakages(_changes: readonly NightChange[], _now: Temporal.Instant): Breakage[] {
  throw new Error('not written yet')
}
