/**
 * `GET /api/reservations/stream?venue&date&since`: server-sent events of one board. The name of the event is its `type`, its
 * `data` the rest as JSON. It says that something has changed and never what: whoever listens reads the board again, by
 * right. `since` (first time) or `Last-Event-ID` (the browser, after a break) brings what was missed.
 */
export type BoardEvent =
  /** The line stands. */
  | { type: 'hello'; retryMs: number; present: Presence[] }
  /** Parties of this night, or of the one before, came, changed or went to another date. */
  | { type: 'changed'; parties: ChangedParty[] }
  /** Tables, hours, blocks or guests changed: whatever the board is made of beside parties. */
  | { type: 'house' }
  /** Too much was missed to say what: read the board. */
  | { type: 'reload' }
  | { type: 'presence'; present: Presence[] }
  /** Every ten seconds, so that a line that is dead without a word is noticed. `at`: the server's clock (UTC); `isLive`: it hears changes itself. */
  | { type: 'beat'; at: string; isLive: boolean }
  /** No reconnecting: signed out, the role does not see the board any more, or too many boards are open. */
  | { type: 'bye'; why: 'SIGNED_OUT' | 'FORBIDDEN' | 'TOO_MANY' }

/** Who else has this board open, one entry for each person. */
export type Presence = { id: string; name: string; initials: string; isYou: boolean }

/** `revision` null: it went to another date or venue, or only its table is kept longer: see `isGone`. */
export type ChangedParty = { id: string; revision: number | null; isGone: boolean }
