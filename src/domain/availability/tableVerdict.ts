import type { Temporal } from 'temporal-polyfill'

/** Why a table (or combination) is not for this party at this time. */
export type TableObstacle =
  | { why: 'inactive' }
  /** The table is too small for the party. */
  | { why: 'too-small'; maxParty: number }
  /** The table is too large: it is kept for parties of at least `minParty`. */
  | { why: 'too-large'; minParty: number }
  /** Another party has it. */
  | { why: 'busy'; reservationIds: string[] }
  /** The party before should have left and has not. */
  | { why: 'overstayed'; reservationIds: string[] }
  | { why: 'blocked'; blockIds: string[] }
  /** Kept for staff or for walk-ins. */
  | { why: 'channel' }
  /** More tables than may be pushed together. */
  | { why: 'too-many' }
  /** Not in the area asked for, or not in those of the service. */
  | { why: 'area' }

export type TableVerdict = {
  tableId: string
  free: boolean
  obstacles: TableObstacle[]
  /** Until when it stays free from the asked start on; null when it is not, or when nothing follows. */
  freeUntil: Temporal.Instant | null
}

export type CombinationVerdict = Omit<TableVerdict, 'tableId'> & {
  combinationId: string
  tableIds: string[]
}
