import { Temporal } from 'temporal-polyfill'
import type { VenueTime } from '../time/venueTime'
import type { NightFigures } from './nightFigures'

export type HalfHour = {
  /** Wall-clock time of the venue, '20:30'. */
  time: string
  /** Guests who sat then in a mean night of the period. */
  meanCovers: number
  /** Of the seats that the house has, per cent; null where no seats are known. */
  percent: number | null
}

type Night = { figures: Pick<NightFigures, 'halfHours'>; seats: number }

/**
 * How full the house is by the clock, in order from the turn of the day on, from the first half hour with guests to the last.
 * Where the clock is put back an hour comes twice; the fuller one counts.
 */
export function occupancyOfPeriod(nights: readonly Night[], venue: VenueTime): HalfHour[] {
  const byTime = new Map<string, number>()
  for (const { figures } of nights) {
    for (const [time, covers] of fullest(figures, venue)) byTime.set(time, (byTime.get(time) ?? 0) + covers)
  }
  const seats = nights.reduce((total, night) => total + night.seats, 0)
  const minutes = [...byTime.keys()].map((time) => sinceCutoff(time, venue))
  if (minutes.length === 0) return []
  const [first, last] = [Math.min(...minutes), Math.max(...minutes)]
  return Array.from({ length: (last - first) / 30 + 1 }, (_, index) => {
    const time = timeAt(first + index * 30, venue)
    const covers = byTime.get(time) ?? 0
    return {
      time,
      meanCovers: covers / nights.length,
      percent: seats === 0 ? null : (100 * covers) / seats,
    }
  })
}

function fullest({ halfHours }: Pick<NightFigures, 'halfHours'>, { timeZone }: VenueTime) {
  const byTime = new Map<string, number>()
  for (const { at, covers } of halfHours) {
    const time = clock(Temporal.Instant.from(at).toZonedDateTimeISO(timeZone))
    byTime.set(time, Math.max(byTime.get(time) ?? 0, covers))
  }
  return byTime
}

/** Zones a quarter of an hour off have their half hours at :15 and :45; they are named by the half hour they begin in. */
const clock = ({ hour, minute }: Temporal.ZonedDateTime) => wall(hour * 60 + (minute < 30 ? 0 : 30))
const wall = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

const DAY = 24 * 60
const startOf = ({ serviceDayCutoff }: VenueTime) => Math.floor(minutesOf(serviceDayCutoff) / 30) * 30
const sinceCutoff = (time: string, venue: VenueTime) => (minutesOf(time) - startOf(venue) + DAY) % DAY
const timeAt = (since: number, venue: VenueTime) => wall((startOf(venue) + since) % DAY)
