import { bucketsOf, type Bucket } from '../availability/pacing'
import type { Night, Seating } from '../availability/night'
import { serviceWindow } from '../availability/serviceWindow'
import { countsForPacing } from '../reservation/status'

const HALF_HOUR_MS = 30 * 60_000

export type HalfHourArrivals = {
  startMs: number
  covers: number
  parties: number
  maxCovers: number | null
  maxParties: number | null
  isFull: boolean
  isOver: boolean
}

type Question = {
  night: Night
  /** Those that are not over by the clock. */
  seatings: readonly Seating[]
  /** Starts of half hours, epoch milliseconds. */
  columns: readonly number[]
}

/**
 * Who arrives in each half hour against the limits of the services open then. A limit counts for its bucket, so a half hour
 * is full or over when one of its buckets is; the limit shown is that of its buckets together, null where one has none.
 */
export function arrivalsIn({ night, seatings, columns }: Question): HalfHourArrivals[] {
  const { services, serviceDate, venue } = night
  const open = services.map((service) => {
    const window = serviceWindow(service, serviceDate, venue)
    return { window, bucketAt: bucketsOf({ service, window, serviceDate, venue, services, seatings }) }
  })
  const comers = seatings.filter(
    ({ status, serviceDate: own }) => countsForPacing(status) && own === serviceDate,
  )
  return columns.map((startMs) => {
    const endMs = startMs + HALF_HOUR_MS
    const here = comers.filter(({ startsAt }) => isIn(startsAt.epochMilliseconds, startMs, endMs))
    const buckets = open.flatMap(({ window, bucketAt }) =>
      window.startsMs.filter((ms) => isIn(ms, startMs, endMs)).map(bucketAt),
    )
    return {
      startMs,
      covers: here.reduce((sum, { partySize }) => sum + partySize, 0),
      parties: here.length,
      maxCovers: together(buckets, 'maxCovers'),
      maxParties: together(buckets, 'maxParties'),
      isFull: buckets.some((bucket) => reaches(bucket, 0)),
      isOver: buckets.some((bucket) => reaches(bucket, 1)),
    }
  })
}

const isIn = (ms: number, startMs: number, endMs: number) => startMs <= ms && ms < endMs

function together(buckets: readonly Bucket[], name: 'maxCovers' | 'maxParties'): number | null {
  const limits = buckets.map((bucket) => bucket[name])
  return limits.length === 0 || limits.includes(null)
    ? null
    : limits.reduce<number>((sum, limit) => sum + limit!, 0)
}

/** At the limit, or beyond it. */
const reaches = ({ covers, parties, maxCovers, maxParties }: Bucket, beyond: 0 | 1): boolean =>
  (maxCovers !== null && covers > 0 && covers >= maxCovers + beyond) ||
  (maxParties !== null && parties > 0 && parties >= maxParties + beyond)
