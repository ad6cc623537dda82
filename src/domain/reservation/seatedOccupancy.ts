import type { Temporal } from 'temporal-polyfill'
import { isBefore } from '../time/isBefore'
import type { Interval } from '../time/serviceDateBounds'
import { occupancyOf, type Stay } from './occupancyOf'

export type SeatedOccupancy = Interval & {
  /** The next party comes before these were to be gone: the board shows it. */
  isCut: boolean
}

/** The occupancy of a party that sits down: its full stay and buffer, cut where the next occupancy of that table begins. */
export function seatedOccupancy(
  stay: Stay & { seatedAt: Temporal.Instant },
  nextStartsAt: Temporal.Instant | null,
): SeatedOccupancy {
  const { start, end } = occupancyOf(stay)
  const isCut = nextStartsAt !== null && isBefore(nextStartsAt, end)
  return { start, end: isCut ? nextStartsAt : end, isCut }
}
