import type { Source } from '../reservation/sources'
import type { ReservationStatus } from '../reservation/statuses'

/** A reservation as the figures of its night see it. Instants in milliseconds. */
export type PartyOfNight = {
  status: ReservationStatus
  source: Source
  partySize: number
  /** How many tables it was given. */
  tables: number
  createdAt: number
  startsAt: number
  endsAt: number | null
  seatedAt: number | null
  completedAt: number | null
}

/** How long before its start a table was booked, in elapsed time; the name is where a step ends. */
export const LEAD_STEPS = ['3h', '24h', '3d', '7d', '14d', 'longer'] as const
export type LeadStep = (typeof LEAD_STEPS)[number]

/** How many sit at the table, for how long they stay. */
export const PARTY_STEPS = ['1-2', '3-4', '5-6', '7+'] as const
export type PartyStep = (typeof PARTY_STEPS)[number]

type Count = { parties: number; covers: number }
type Turns = { parties: number; minutes: number }

/** What a night came to. Counts and sums only, so that nights can be added; shares are made of them afterwards. */
export type NightFigures = {
  /** Who sat down, walk-ins among them. */
  came: Count
  walkIns: Count
  /** Promised a table beforehand, whatever became of it. */
  booked: Count
  /** Booked and came, with those who stand at the bar still. */
  kept: Count
  noShows: Count
  cancelledByGuest: Count
  cancelledByVenue: Count
  /** Of booked parties and of walk-ins who sat down. */
  bySource: Partial<Record<Source, Count>>
  /** Of booked parties; imported ones were made when they were imported, so they are left out. */
  lead: Turns
  byLead: Partial<Record<LeadStep, number>>
  /** Of parties who left, from the moment they sat down. */
  turn: Turns
  byTurn: Partial<Record<PartyStep, Turns>>
  /** Who sat in the half hour from this instant (ISO) on, for some of it at least. In order, without empty ones. */
  halfHours: (Count & { at: string; tables: number })[]
}
