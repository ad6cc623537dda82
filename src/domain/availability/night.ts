import type { Temporal } from 'temporal-polyfill'
import type { ReservationStatus } from '../reservation/status'
import type { Interval } from '../time/serviceDateBounds'
import type { VenueTime } from '../time/venueTime'
import type { Service } from './service'
import type { TableChannel } from './tableChannels'

/** All that decides who may sit where on one service date of one venue: plain data, read once, asked often. */
export type Night = {
  venue: VenueTime
  serviceDate: string
  /** Those of this date, after the special day: see `servicesOf`. */
  services: readonly Service[]
  tables: readonly Table[]
  combinations: readonly Combination[]
  blocks: readonly Block[]
  /** Every reservation that touches this night, of whatever status: those of neighbouring dates that reach into it too. */
  seatings: readonly Seating[]
}

export type Table = {
  id: string
  areaId: string
  minParty: number
  maxParty: number
  /** The lower is given away first. */
  priority: number
  channel: TableChannel
  isCounterSeat: boolean
  active: boolean
}

/** Tables that may be pushed together. It is free when every one of them is. */
export type Combination = {
  id: string
  tableIds: readonly string[]
  minParty: number
  maxParty: number
  priority: number
  channel: TableChannel
  active: boolean
}

/** Tables and areas out of use; without either the whole venue. */
export type Block = {
  id: string
  tableIds: readonly string[]
  areaIds: readonly string[]
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
}

/** A party's time at its tables (none yet: `tableIds` is empty). */
export type Seating = {
  id: string
  status: ReservationStatus
  /** Its own service date, for pacing. */
  serviceDate: string
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  bufferMinutes: number
  partySize: number
  tableIds: readonly string[]
  /** Booked by the guest, which counts against the online limit: see `isOnlineSource`. */
  isOnline: boolean
  serviceId: string | null
  /** A hold ends here, by time, whoever tidies up. */
  holdExpiresAt?: Temporal.Instant | null
  /** A request or an unpaid link ends here. */
  expiresAt?: Temporal.Instant | null
  seatedAt?: Temporal.Instant | null
  /** What it really occupies, buffer included, when that was stored (seated, extended, cut); else it is computed. */
  occupied?: Interval | null
}
