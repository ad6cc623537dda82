import { isOnline } from './channel'
import { lastingObstacles, type SeatQuestion } from './obstacles'
import type { Seat } from './seat'

export type SeatsForParty = {
  /** Seats for this party, whatever the time. */
  seats: Seat[]
  /** Seats meant for larger parties: staff take them when nothing else is free. */
  largerSeats: Seat[]
}

export function seatsFor(seats: readonly Seat[], question: SeatQuestion): SeatsForParty {
  const asked = seats.map((seat) => ({
    seat,
    obstacles: lastingObstacles(seat, question).map(({ why }) => why),
  }))
  const isOnlyTooLarge = (obstacles: string[]) => obstacles.length === 1 && obstacles[0] === 'too-large'
  return {
    seats: asked.filter(({ obstacles }) => obstacles.length === 0).map(({ seat }) => seat),
    largerSeats: isOnline(question.channel)
      ? []
      : asked.filter(({ obstacles }) => isOnlyTooLarge(obstacles)).map(({ seat }) => seat),
  }
}
