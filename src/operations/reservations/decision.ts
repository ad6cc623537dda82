import type { Temporal } from 'temporal-polyfill'
import type { ReservationStatus } from '@/domain/reservation/status'
import type { Booking } from './booking'
import type { Facts } from './facts'
import type { NightRead } from './readNight'

/** What becomes of the tables. */
export type OccupancyPlan =
  | { kind: 'keep' }
  /** The tables are free again, from `endsAt` on if the party did sit there. */
  | { kind: 'release'; endsAt: Temporal.Instant | null }
  | { kind: 'take'; tableIds: readonly string[]; start: Temporal.Instant; end: Temporal.Instant }

/** What the rules make of a wish: everything that is not simply what the caller sent. */
export type Decision = {
  status: ReservationStatus
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant | null
  tableIds: readonly string[]
  needsTable: boolean
  occupancy: OccupancyPlan
  /** New when the slot was chosen anew; otherwise what was there stays. */
  slot: {
    serviceId: string | null
    turnMinutes: number
    bufferMinutes: number
    overPacing: boolean
    outsideHours: boolean
  } | null
  seatedAt: Temporal.Instant | null
}

export type Wish = {
  /** As it is now; null for a new one. */
  before: Facts | null
  wanted: Facts
  booking: Booking
  /** The night of the wanted start. */
  read: NightRead
}
