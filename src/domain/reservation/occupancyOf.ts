import type { Temporal } from 'temporal-polyfill'
import type { Interval } from '../time/serviceDateBounds'

export type Stay = {
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  bufferMinutes: number
  seatedAt?: Temporal.Instant | null
}

/**
 * How long a party occupies its tables, buffer included, [start, end): as booked, or from the moment it was seated for as
 * long as it was to stay.
 */
export function occupancyOf(stay: Stay): Interval {
  const start = stay.seatedAt ?? stay.startsAt
  return { start, end: leavesAt(stay).add({ minutes: stay.bufferMinutes }) }
}

/** When the party is due to leave. */
export function leavesAt({ startsAt, endsAt, seatedAt }: Stay): Temporal.Instant {
  return seatedAt ? seatedAt.add({ milliseconds: lengthMs(startsAt, endsAt) }) : endsAt
}

function lengthMs(startsAt: Temporal.Instant, endsAt: Temporal.Instant): number {
  return endsAt.epochMilliseconds - startsAt.epochMilliseconds
}
