import type { Occasion } from '../reservation/occasions'
import type { Source } from '../reservation/sources'
import type { ReservationStatus } from '../reservation/statuses'

/**
 * The service board of one service date, as JSON: what timeline, list and floor plan are drawn from. Every instant is an ISO
 * string with the venue's offset, so that its characters 11 to 16 are the time on the venue's clock. What the caller may not
 * see is absent. What passes with the clock (late, over time, time left) is not in it: see `signsOf` and `concernsOf`.
 */
export type Board = {
  /** When it was read, by the server's clock: the difference to one's own is the skew of the device. */
  asOf: string
  /** Where the stream stood before this was read; to be sent along when listening. Null: the stream will say `reload`. */
  eventId: string | null
  night: BoardNight
  you: BoardRights
  /** In their order; each with its tables in theirs. */
  areas: BoardArea[]
  combinations: BoardCombination[]
  /** Everybody of that date but the waiting list, whatever became of them, by start; also those of the night before still seated. */
  parties: BoardParty[]
  /** Who waits, and who has been offered a table; the first in line first. Not for bartenders. */
  waiting?: WaitingParty[]
  /** One for each column of the night. */
  arrivals: Arrivals[]
  blocks: BoardBlock[]
}

export type BoardNight = {
  venue: { id: string; slug: string; name: string; timeZone: string; currency: string }
  serviceDate: string
  /** The date of the present moment. */
  isTonight: boolean
  /** Of the special day, if it has one. */
  name: string | null
  isClosed: boolean
  services: BoardService[]
  /** The hours of all services in one piece; null when the venue is closed. */
  opensAt: string | null
  closesAt: string | null
  /** What the timeline shows, in whole half hours: the hours, and whoever sits outside them. */
  fromAt: string
  toAt: string
  /** The service date, from cutoff to cutoff. */
  startsAt: string
  endsAt: string
  columns: HalfHour[]
  noShowGraceMinutes: number
}

export type BoardService = {
  id: string
  name: string
  opensAt: string
  lastSeatingAt: string
  closesAt: string
  stepMinutes: number
}

/** Half an hour of elapsed time. */
export type HalfHour = {
  startsAt: string
  /** '20:00'; in the hour that an autumn night has twice '02:30 CEST'. */
  label: string
  /** The calendar has turned, the night has not. */
  isAfterMidnight: boolean
}

/** Whose board it is and what it lets them do; the server asks again with every command. */
export type BoardRights = {
  id: string
  name: string
  role: 'owner' | 'manager' | 'host' | 'bartender'
  /** Moves, stretches, swaps, takes bookings and walk-ins, sees guests and the waiting list. */
  isHost: boolean
  /** Books without a table, restores, draws the floor plan, reads amounts. */
  isManager: boolean
}

export type BoardArea = {
  id: string
  name: string
  plan: { widthCm: number; heightCm: number } | null
  tables: BoardTable[]
}

export type BoardTable = {
  id: string
  name: string
  minParty: number
  maxParty: number
  /** `inHouse`: not for guests who book themselves; `walkIn`: for parties at the door. */
  channel: 'online' | 'inHouse' | 'walkIn'
  isCounterSeat: boolean
  /** Out of service, and here only because somebody is booked there. */
  isInactive: boolean
  /** Null until somebody has placed it. */
  plan: TablePlan | null
}

export type TablePlan = {
  shape: 'round' | 'square' | 'rectangle' | 'seat'
  xCm: number
  yCm: number
  widthCm: number
  heightCm: number
  rotationDegrees: number
}

export type BoardCombination = {
  id: string
  name: string
  tableIds: string[]
  minParty: number
  maxParty: number
}

export type BoardParty = {
  id: string
  reference: string
  revision: number
  status: ReservationStatus
  serviceDate: string
  startsAt: string
  endsAt: string
  partySize: number
  /** Ids of its tables; none: `needsTable`, or it never had one. */
  tables: string[]
  /** Null for a walk-in without a name. */
  name: string | null
  source: Source
  /** The language of the guest. */
  locale: 'pl' | 'en'
  occasion: Occasion | null
  /** The area the guest asked for. */
  areaId: string | null

  arrivedAt: string | null
  seatedAt: string | null
  /** When they are due to leave: `endsAt`, or as long after they sat down. */
  dueAt: string
  /** Until when the tables are theirs, buffer included, or cut where the next party comes; null when they hold none. */
  keptUntil: string | null
  /** When they left, were cancelled or did not come: from then on the row is free. */
  endedAt: string | null
  /** When a hold, a wait for money or a request runs out. */
  lapsesAt: string | null
  /** When the status was last changed. */
  statusChangedAt: string | null

  needsTable: boolean
  /** Staff have set the table; nothing moves it by itself. */
  isPinned: boolean
  isOverPacing: boolean
  isOutsideHours: boolean
  /** Whoever sits there before may not be gone in time. */
  isAtRisk: boolean
  /** The guest has said that they are coming. */
  isComing: boolean

  /** What it may become now, most likely first. */
  next: NextStep[]

  /** All of these for hosts and above. */
  phone?: string | null
  /** The guest's wishes. */
  notes?: string | null
  staffNotes?: string | null
  allergies?: string | null
  guest?: BoardGuest | null
  deposit?: BoardDeposit | null
}

/** One status it may be given, by this caller. */
export type NextStep = {
  to: ReservationStatus
  /** Ask for one and send it along. */
  needsReason: boolean
  /** Takes back a mis-tap. */
  isUndo: boolean
  /** Refused before this moment (a no-show within the grace); null: now. */
  possibleFrom: string | null
}

/** What the house knows of the guest. */
export type BoardGuest = {
  id: string
  visits: number
  noShows: number
  isVip: boolean
  /** Has been here often enough to be called a regular. */
  isRegular: boolean
  tags: string[]
}

export const BOARD_DEPOSIT_STATES = [
  'awaited',
  'unpaid',
  'processing',
  'paid',
  'partlyReturned',
  'returned',
  'kept',
  'applied',
  'cardSaved',
] as const

/** How the money of this party stands. The amount is for managers and owners. */
export type BoardDeposit = {
  kind: 'zadatek' | 'zaliczka' | 'guarantee'
  /** `awaited`: the table is kept until it comes; `unpaid`: the policy asks for it, none has come and none is waited for. */
  state: (typeof BOARD_DEPOSIT_STATES)[number]
  amountCents?: number
  currency?: string
}

export type WaitingParty = {
  id: string
  reference: string
  revision: number
  /** `held`: it has been offered a table, and is among the parties too. */
  status: 'waitlisted' | 'held'
  partySize: number
  name: string | null
  phone: string | null
  locale: 'pl' | 'en'
  since: string
  wantedFrom: string
  wantedTo: string
  areaId: string | null
  notes: string | null
  staffNotes: string | null
  allergies: string | null
  /** Free for them now: the tables and until when. */
  fit: { tables: string[]; freeUntil: string | null } | null
  /** Else when something comes free within what they want. */
  expected: { startsAt: string; tables: string[] } | null
  offer: { tables: string[]; lapsesAt: string | null } | null
  next: NextStep[]
}

/** Who arrives in a half hour, against the pacing limit of the services open then. */
export type Arrivals = {
  startsAt: string
  covers: number
  parties: number
  /** Null: no limit. */
  maxCovers: number | null
  maxParties: number | null
  isFull: boolean
  isOver: boolean
}

/** Tables out of use for a time. */
export type BoardBlock = {
  id: string
  /** Every table it touches, also where it names an area or the venue. */
  tables: string[]
  startsAt: string
  endsAt: string
  reason: string | null
}
