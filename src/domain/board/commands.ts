import type { Reason } from '../availability/reason'
import type { Override } from '../availability/checkSlot'
import type { ReservationStatus } from '../reservation/statuses'
import type { BoardParty } from './board'

/**
 * The gestures of the board. Each is `POST /api/reservations/<path>` with an `Idempotency-Key` of its own, which makes it
 * safe to send again when the answer was lost. All answer `CommandDone`.
 *
 * 409 `STALE_REVISION`: `data.current` is the `BoardParty` as it is now, `data.sent` what was sent.
 * 409 `SLOT_TAKEN`: `data.preview` is the `MovePreview` that says why and what would do.
 * 409 `INVALID_TRANSITION`: `data.from`, `data.to`, `data.allowed`.
 * 409 or 422 `REASON_REQUIRED`, or a rule with `data.override`: send it again with `reason`.
 */
export type BoardCommands = {
  ':id/status': StatusCommand
  ':id/move': MoveCommand
  swap: SwapCommand
  'walk-in': WalkInCommand
}

export type StatusCommand = {
  revision: number
  to: ReservationStatus
  reason?: string
  /** Where they sit, when it is not where they were to; for an offer what is offered. */
  tables?: string[]
  /** When a party of the waiting list is given a table: from when; now or its wish without it. */
  startsAt?: string
}

/** Another table, start, end, size. What is left out stays; a start alone brings the usual stay, or the length set by hand. */
export type MoveCommand = {
  revision: number
  startsAt?: string
  endsAt?: string
  /** Empty: the best that is free; where none is, a manager with a `reason` books without one. */
  tables?: string[]
  partySize?: number
  reason?: string
}

/** Two parties change tables. */
export type SwapCommand = { a: { id: string; revision: number }; b: { id: string; revision: number } }

export type WalkInCommand = {
  venue?: string
  partySize: number
  /** As suggested, or picked by hand; without it the best that is free. */
  tables?: string[]
  name?: string
  reason?: string
}

export type CommandDone = {
  /** What was changed, as it is now. */
  parties: BoardParty[]
  /** To be posted within ten seconds by whoever wants it back: a new change, checked as any other. Null: there is no way back. */
  undo: UndoCommand | null
}

export type UndoCommand =
  | { path: `${string}/status`; body: StatusCommand }
  | { path: `${string}/move`; body: MoveCommand }
  | { path: 'swap'; body: SwapCommand }

/** `POST :id/preview-move` with a `MoveCommand`: what would happen, without writing. */
export type MovePreview = {
  fits: boolean
  reason: Reason | null
  startsAt: string
  endsAt: string
  tables: string[]
  /** Who or what is in the way, named. */
  conflicts: Conflict[]
  /** What would let it through, if the caller gives a reason; null: nothing, or it is not for them. */
  override: Override | null
  /** The party is smaller than the table is meant for; tables that are no combination; the stay is cut by the next party. */
  warnings: ('belowMinimum' | 'adHocTables' | 'cutByNext')[]
  /** Every table for that time and size. */
  rows: TableRow[]
  ways: {
    /** Free for all of it, those of the same area first. */
    otherTables: { tables: string[]; isSameArea: boolean; freeUntil: string | null }[]
    /** The same table up to the next party, when that is half an hour at least. */
    shorter: { endsAt: string; minutes: number } | null
    /** The same table as soon as it is free. */
    later: { startsAt: string; endsAt: string } | null
  }
}

export type Conflict = {
  kind: 'party' | 'block'
  id: string
  tables: string[]
  /** Of the party, for hosts; of the block its reason. */
  name: string | null
  partySize: number | null
  startsAt: string
  endsAt: string
  overlapMinutes: number
}

export type TableRow = {
  tableId: string
  is: 'free' | 'taken' | 'blocked' | 'too-small' | 'too-large' | 'inactive'
}

/** `GET walk-in?venue&partySize`: what the second tap would do. Without a size: for one to eight. */
export type WalkInOffer = {
  partySize: number
  /** Smallest that fits and stays free long enough; null: to the waiting list. */
  tables: string[] | null
  /** Until the next party; null: to the end of the night. */
  freeUntil: string | null
  /** When they would be due to leave. */
  endsAt: string | null
  /** Without a table: when one comes free, as far as one can tell. */
  expectedAt: string | null
  /** It needs a reason, and the caller may give one. */
  override: Override | null
}

export type WalkInOffers = { asOf: string; offers: WalkInOffer[] }
