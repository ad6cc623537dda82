import { Temporal } from 'temporal-polyfill'
import type { Interval } from '../time/serviceDateBounds'

type Overstay = {
  occupied: Interval
  now: Temporal.Instant
  stepMinutes: number
  /** The next occupancy of that table, if any. */
  nextStartsAt: Temporal.Instant | null
}

export type ExtendedOccupancy = Interval & {
  /** The extension ends where the next booking begins: that one is at risk. */
  isNextAtRisk: boolean
}

/**
 * The occupancy of a party that is still seated when it was to be over: longer by whole steps until it lies in the future,
 * but never into the next booking. What is not over yet stays as it is.
 */
export function extendedOccupancy({ occupied, now, stepMinutes, nextStartsAt }: Overstay): ExtendedOccupancy {
  const endMs = occupied.end.epochMilliseconds
  const stepMs = stepMinutes * 60_000
  const steps = Math.max(0, Math.floor((now.epochMilliseconds - endMs) / stepMs) + 1)
  const wishedMs = endMs + steps * stepMs
  const limitMs = nextStartsAt?.epochMilliseconds ?? Infinity

  return {
    start: occupied.start,
    end: Temporal.Instant.fromEpochMilliseconds(Math.max(endMs, Math.min(wishedMs, limitMs))),
    isNextAtRisk: steps > 0 && limitMs <= wishedMs,
  }
}
