import type { Temporal } from 'temporal-polyfill'
import type { Channel } from './channel'
import type { Night } from './night'
import type { Reason } from './reason'
import type { TableMatch } from './tableMatch'

export type SlotSearch = {
  night: Night
  partySize: number
  channel: Channel
  now: Temporal.Instant
  areaId?: string | null
  /** The reservation that is to be moved: its own table and covers do not stand in its way. */
  moving?: string | null
}

export type SlotList = {
  serviceDate: string
  timeZone: string
  /** Every start the services of this date offer, in order of time, free or not. */
  slots: Slot[]
  /** Why nothing is free; null when something is. */
  reason: Reason | null
}

export type Slot = FreeSlot | UnavailableSlot

export type SlotStart = {
  startsAt: Temporal.Instant
  /** When the party leaves; earlier than its turn time when the house closes. */
  endsAt: Temporal.Instant
  serviceDate: string
  serviceId: string
  /** '19:30'; in an hour that the clock shows twice '02:30 CEST'. */
  label: string
  isRepeatedLabel: boolean
  turnMinutes: number
  /** It leaves at closing time, before its turn time is over: say so. */
  leavesAtClose: boolean
}

export type FreeSlot = SlotStart & {
  free: true
  match: TableMatch
  /** Areas in which something is free for this party. */
  areaIds: string[]
  remaining: Remaining
}

export type UnavailableSlot = SlotStart & { free: false; reason: Reason }

/** How many more parties like this one could come: one, two or three, more. */
export type Remaining = 'last' | 'few' | 'many'

/** The starts of a service date with what is free at each. It is advice: only the commit decides. */
export function findSlots(_search: SlotSearch): SlotList {
  throw new Error('not written yet')
}
