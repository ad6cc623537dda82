import { isOnline } from './channel'
import { lastingObstacles, type SeatQuestion } from './obstacles'
import type { Seat } from './seat'

/** In the order in which they are chosen, but for the gaps they would leave: see `freeSeats`. */
export type SeatsForParty = {
  /** Seats for this party, whatever the time. */
  seats: Seat[]
  /** Seats meant for larger parties: staff take them when nothing else is free. */
  largerSeats: Seat[]
}

export function seatsFor(seats: readonly Seat[], question: SeatQuestion): SeatsForParty {
  const asked = seats
    .map((seat) => ({ seat, obstacles: lastingObstacles(seat, question).map(({ why }) => why) }))
    .sort((a, b) => compareSeats(a.seat, b.seat))
  const isOnlyTooLarge = (obstacles: string[]) => obstacles.length === 1 && obstacles[0] === 'too-large'
  return {
    seats: asked.filter(({ obstacles }) => obstacles.length === 0).map(({ seat }) => seat),
    largerSeats: isOnline(question.channel)
      ? []
      : asked.filter(({ obstacles }) => isOnlyTooLarge(obstacles)).map(({ seat }) => seat),
  }
}

/** A table before tables pushed together, then few seats (all hold the party), then few tables. */
export function compareSize(a: Seat, b: Seat): number {
  return (
    Number(a.isCombination) - Number(b.isCombination) ||
    a.maxParty - b.maxParty ||
    a.tableIds.length - b.tableIds.length
  )
}

/** Then by priority. The id decides what is left, so that equal questions get equal answers. */
function compareSeats(a: Seat, b: Seat): number {
  return compareSize(a, b) || a.priority - b.priority || (a.id < b.id ? -1 : 1)
}
