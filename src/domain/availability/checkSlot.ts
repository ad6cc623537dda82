import type { Temporal } from 'temporal-polyfill'
import type { SlotSearch } from './findSlots'
import type { Reason } from './reason'
import type { TableMatch } from './tableMatch'
import type { TableVerdict } from './tableVerdict'

/** One start, asked under the lock of its night. The night's service date is that of the start. */
export type SlotRequest = SlotSearch & {
  startsAt: Temporal.Instant
  /** Which of overlapping services; otherwise the first that takes the party. */
  serviceId?: string | null
  /** Tables picked by hand; otherwise the best free ones. */
  tableIds?: readonly string[] | null
  /** Tables not to choose, after somebody else was faster. */
  exceptTableIds?: readonly string[]
  /** An end set by hand; otherwise the turn time decides. */
  endsAt?: Temporal.Instant | null
  allow?: Allowances
}

/** What the caller takes on itself, with a reason that it records: see `mayOverride` for who may. Never for guests. */
export type Allowances = {
  overPacing?: boolean
  outsideHours?: boolean
  /** No table is free: book without one, shown in red. */
  needsTable?: boolean
  /** A start that has passed on an earlier night. */
  past?: boolean
  /** A guest's request for staff to answer: larger than bookable online, over the pacing, without a table if need be. */
  groupRequest?: boolean
}

export type Override = 'overPacing' | 'outsideHours' | 'needsTable' | 'past' | 'groupRequest'

export type SlotCheck = SlotOffer | SlotRefusal

export type SlotOffer = {
  ok: true
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  /** The end of its occupancy: `endsAt` and the buffer, or where the next party begins. */
  occupiedUntil: Temporal.Instant
  serviceDate: string
  /** Null outside all services. */
  serviceId: string | null
  turnMinutes: number
  bufferMinutes: number
  leavesAtClose: boolean
  /** Null only with the flag `needsTable`. */
  match: TableMatch | null
  flags: { overPacing: boolean; outsideHours: boolean; needsTable: boolean }
  warnings: SlotWarning[]
}

/** For staff to read: allowed, but not usual. */
export type SlotWarning =
  /** The party is smaller than the table is meant for. */
  | 'belowMinimum'
  /** Tables that are not among the combinations. */
  | 'adHocTables'
  /** The next party comes before the turn time is over. */
  | 'cutByNext'

export type SlotRefusal = {
  ok: false
  reason: Reason
  /** Somebody else's booking is in the way; otherwise it could never have been. */
  isTaken: boolean
  /** What would let it through, for those who may. */
  override: Override | null
  /** Of the tables picked by hand: what is wrong with each. */
  tables?: TableVerdict[]
}

/** Whether a party may be booked at that start, and where it sits. The same rules as `findSlots`. */
export function checkSlot(_request: SlotRequest): SlotCheck {
  throw new Error('not written yet')
}

/** The stable code of a refusal: what somebody else took is `SLOT_TAKEN`, the rest bears its reason. */
export function refusalCode({ reason, isTaken }: SlotRefusal): Exclude<Reason, 'PACING'> | 'SLOT_TAKEN' {
  if (isTaken) return 'SLOT_TAKEN'
  return reason === 'PACING' ? 'NO_TABLE' : reason
}
