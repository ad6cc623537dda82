import type { ReservationStatus } from '../reservation/statuses'
import type { BoardParty } from './board'

/** `GET /api/reservations/:id/sheet`: all about one party. Instants as on the board; what the caller may not see is absent. */
export type PartySheet = {
  asOf: string
  party: BoardParty
  serviceDate: string
  /** For hosts and above. */
  guest?: SheetGuest
  /** Null: nothing is due and nothing was agreed. */
  cancellation?: SheetCancellation | null
  /** The latest first. For hosts and above. */
  history?: HistoryEntry[]
}

export type SheetGuest = {
  /** Null: known by this booking alone. */
  customerId: string | null
  name: string | null
  phone: string | null
  email: string | null
  locale: 'pl' | 'en'
  visits: number
  noShows: number
  cancellations: number
  lastVisitAt: string | null
  isVip: boolean
  isRegular: boolean
  tags: string[]
  /** What the house has written about the guest. */
  notes: string | null
  isBlocked: boolean
}

/** What it would cost the guest to cancel now. Amounts are in minor units; hosts read them for the party before them. */
export type SheetCancellation = {
  isFree: boolean
  /** Free up to and including then, gone or to come; null: always or never. */
  freeUntil: string | null
  feePercent: number
  feeCents: number
  currency: string | null
}

/** What happened to it. */
export type HistoryEntry = {
  at: string
  /** Null: the guest by the link, or the house by itself: see `by`. */
  who: string | null
  by: 'staff' | 'guest' | 'house'
  what:
    | { kind: 'created'; partySize: number | null }
    | { kind: 'status'; from: ReservationStatus | null; to: ReservationStatus }
    | { kind: 'tables'; from: string[]; to: string[] }
    | { kind: 'time'; from: string | null; to: string | null }
    | { kind: 'end'; from: string | null; to: string | null }
    | { kind: 'partySize'; from: number | null; to: number }
    /** Its words: names of fields, never what stood in them. */
    | { kind: 'words'; fields: string[] }
}
