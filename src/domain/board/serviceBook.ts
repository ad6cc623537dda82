import type { Arrivals, BoardNight, BoardParty, WaitingParty } from './board'

/** `GET /api/reservations/service-book?venue&date`: a night for the printer. Hosts and above. */
export type ServiceBook = {
  asOf: string
  night: BoardNight
  /** Names of tables by id. */
  tables: Record<string, string>
  /** Seats of all tables in use. */
  seats: number
  covers: number
  arrivals: Arrivals[]
  /** Who comes or is there, by start. */
  parties: BookParty[]
  waiting: Pick<
    WaitingParty,
    'id' | 'partySize' | 'name' | 'phone' | 'since' | 'wantedFrom' | 'wantedTo' | 'notes'
  >[]
  /** By table, in the order of the tables. */
  allergies: {
    tables: string[]
    allergies: string
    name: string | null
    startsAt: string
    partySize: number
  }[]
  vips: string[]
  occasions: string[]
  /** Ids of parties of eight and more. */
  groups: string[]
  /** What the bar may make beforehand for so many guests: the drinks that say how many of them ten guests order. */
  batches: BookBatch[]
}

export type BookBatch = {
  cocktailId: string
  name: string
  drinks: number
  /** What goes into the bottles; without what is added at service. */
  lines: { name: string; ml: number; packs: number | null }[]
  waterMl: number
  bottledMl: number
}

export type BookParty = Pick<
  BoardParty,
  | 'id'
  | 'reference'
  | 'status'
  | 'startsAt'
  | 'endsAt'
  | 'partySize'
  | 'tables'
  | 'name'
  | 'phone'
  | 'occasion'
  | 'notes'
  | 'staffNotes'
  | 'allergies'
  | 'guest'
  | 'locale'
  | 'needsTable'
>
