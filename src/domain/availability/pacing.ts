import { countsForPacing } from '../reservation/status'
import { serviceTimeToInstant } from '../time/serviceTimeToInstant'
import type { VenueTime } from '../time/venueTime'
import type { Seating } from './night'
import type { PacingLimits, PacingOverride, Service } from './service'
import type { ServiceWindow } from './serviceWindow'

/** Who starts in a bucket, [startMs, endMs) in epoch milliseconds, and how many may. */
export type Bucket = {
  startMs: number
  endMs: number
  covers: number
  parties: number
  onlineCovers: number
  maxCovers: number | null
  maxParties: number | null
  maxOnlineCovers: number | null
}

type Facts = {
  service: Service
  window: ServiceWindow
  serviceDate: string
  venue: VenueTime
  services: readonly Service[]
  seatings: readonly Seating[]
}

/**
 * The buckets of a service: one slot step each, counted from its opening. Everybody who starts in one counts for it,
 * except the parties of another service of this night whose areas are others.
 */
export function bucketsOf(facts: Facts): (startMs: number) => Bucket {
  const { service, window, services, seatings } = facts
  const { opensMs, stepMs } = window
  const indexOf = (ms: number) => Math.floor((ms - opensMs) / stepMs)

  const arrivals = new Map<number, { covers: number; parties: number; onlineCovers: number }>()
  for (const seating of seatings) {
    if (!countsForPacing(seating.status) || isElsewhere(seating, service, services)) continue
    const index = indexOf(seating.startsAt.epochMilliseconds)
    const count = arrivals.get(index) ?? { covers: 0, parties: 0, onlineCovers: 0 }
    count.covers += seating.partySize
    count.parties += 1
    count.onlineCovers += seating.isOnline ? seating.partySize : 0
    arrivals.set(index, count)
  }

  const overrides = inForce(facts)
  return (ms) => {
    const index = indexOf(ms)
    const [startMs, endMs] = [opensMs + index * stepMs, opensMs + (index + 1) * stepMs]
    const here = overrides.filter(({ timesMs }) => timesMs?.some((time) => indexOf(time) === index) ?? true)
    const limit = (name: keyof PacingLimits) =>
      here.find((override) => override[name] != null)?.[name] ?? service.pacing[name] ?? null

    return {
      startMs,
      endMs,
      ...(arrivals.get(index) ?? { covers: 0, parties: 0, onlineCovers: 0 }),
      maxCovers: limit('maxCovers'),
      maxParties: limit('maxParties'),
      maxOnlineCovers: limit('onlineCovers'),
    }
  }
}

/** Whether a party more fits into the bucket. The limit for guests who book themselves lies within the total. */
export function fitsPacing(bucket: Bucket, partySize: number, isOnline: boolean): boolean {
  return partiesThatFit(bucket, partySize, isOnline) >= 1
}

/** How many parties of that size fit into the bucket yet. */
export function partiesThatFit(bucket: Bucket, partySize: number, isOnline: boolean): number {
  const { covers, parties, onlineCovers, maxCovers, maxParties, maxOnlineCovers } = bucket
  const room = (max: number | null, taken: number, size: number) =>
    max === null ? Infinity : Math.floor((max - taken) / size)

  return Math.min(
    room(maxCovers, covers, partySize),
    room(maxParties, parties, 1),
    isOnline ? room(maxOnlineCovers, onlineCovers, partySize) : Infinity,
  )
}

function isElsewhere(seating: Seating, service: Service, services: readonly Service[]): boolean {
  if (seating.serviceId === null || seating.serviceId === service.id) return false
  const own = services.find(({ id }) => id === seating.serviceId)
  if (!own || own.areaIds.length === 0 || service.areaIds.length === 0) return false
  return !own.areaIds.some((id) => service.areaIds.includes(id))
}

type InForce = PacingOverride & { timesMs: number[] | null }

/** The overrides of a date, the strongest first. A time in the repeated hour of autumn means both of its occurrences. */
function inForce({ service, serviceDate, venue }: Facts): InForce[] {
  return service.pacingOverrides
    .map((override, index) => ({ ...override, index }))
    .filter(({ date }) => !date || date === serviceDate)
    .sort((a, b) => strength(b) - strength(a) || b.index - a.index)
    .map((override) => ({ ...override, timesMs: timesOf(override) }))

  function timesOf({ fromTime }: PacingOverride): number[] | null {
    if (!fromTime) return null
    return (['opens', 'closes'] as const).map(
      (edge) => serviceTimeToInstant({ serviceDate, time: fromTime, venue, edge }).epochMilliseconds,
    )
  }
}

function strength({ date, fromTime }: PacingOverride): number {
  return (date ? 2 : 0) + (fromTime ? 1 : 0)
}
