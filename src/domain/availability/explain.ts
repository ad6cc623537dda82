import type { Temporal } from 'temporal-polyfill'
import type { SlotRequest } from './checkSlot'
import type { Reason } from './reason'
import type { CombinationVerdict, TableVerdict } from './tableVerdict'

export type SlotExplanation = {
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  free: boolean
  /** The first rule that refuses, in the order of the rules. */
  reason: Reason | null
  /** The service that was asked; null outside all of them. */
  service: ServiceFacts | null
  pacing: PacingFacts | null
  tables: TableVerdict[]
  combinations: CombinationVerdict[]
}

export type ServiceFacts = {
  id: string
  opensAt: Temporal.Instant
  lastSeatingAt: Temporal.Instant
  closesAt: Temporal.Instant
  minParty: number
  maxPartyOnline: number | null
  /** The earliest start that guests may book now. */
  earliestOnline: Temporal.Instant
  /** The furthest service date that guests may book now; null for no limit. */
  lastDateOnline: string | null
  /** From when on guests may not book this service themselves; null for never. */
  onlineClosesAt: Temporal.Instant | null
}

/** Those who start in the bucket [startsAt, endsAt), without the party that asks; the limits are null where there are none. */
export type PacingFacts = {
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  covers: number
  parties: number
  onlineCovers: number
  maxCovers: number | null
  maxParties: number | null
  maxOnlineCovers: number | null
}

/** For staff: why a start is not free, by rule and by table. */
export function explain(_request: SlotRequest): SlotExplanation {
  throw new Error('not written yet')
}
