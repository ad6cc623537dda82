import type { Temporal } from 'temporal-polyfill'
import type { Channel } from './channel'
import type { Night } from './night'
import type { OccupiedTimes } from './occupiedTimes'
import { bucketsOf, type Bucket } from './pacing'
import type { Seat } from './seat'
import type { Service } from './service'
import { seatsFor, type SeatsForParty } from './seatsFor'
import { bookingLimits, serviceWindow, type BookingLimits, type ServiceWindow } from './serviceWindow'
import { turnTimes, type TurnTimes } from './turnTimes'

/** A service of a night with all that is the same for every start, worked out once. */
export type OpenService = SeatsForParty & {
  service: Service
  window: ServiceWindow
  limits: BookingLimits
  turns: TurnTimes
  bufferMs: number
  /** The shortest stay of that date: a shorter gap at a table is of no use to anybody. */
  shortestMs: number
  bucketAt: (startMs: number) => Bucket
}

type Question = {
  night: Night
  times: OccupiedTimes
  seats: readonly Seat[]
  partySize: number
  channel: Channel
  areaId?: string | null
  now: Temporal.Instant
}

/** The services that are open to this channel, in order of their opening, then by id. */
export function openServices(question: Question): OpenService[] {
  const { night, channel } = question
  return night.services
    .filter((service) => isOffered(service, channel))
    .map((service) => openService(service, question))
    .filter(({ window }) => window.opensMs < window.closesMs)
    .sort((a, b) => a.window.opensMs - b.window.opensMs || (a.service.id < b.service.id ? -1 : 1))
}

function openService(service: Service, question: Question): OpenService {
  const { night, times, seats, partySize, channel, areaId, now } = question
  const { venue, serviceDate, services } = night
  const window = serviceWindow(service, serviceDate, venue)
  const turns = turnTimes(service, serviceDate, venue)
  return {
    service,
    window,
    limits: bookingLimits(service, { serviceDate, venue, now }),
    turns,
    bufferMs: service.bufferMinutes * 60_000,
    shortestMs: turns.shortestMinutes * 60_000,
    bucketAt: bucketsOf({ service, window, serviceDate, venue, services, seatings: times.seatings }),
    ...seatsFor(seats, { partySize, channel, areaId, serviceAreaIds: service.areaIds }),
  }
}

function isOffered({ channels }: Service, channel: Channel): boolean {
  return channels.length === 0 || channels.includes(channel === 'walkIn' ? 'staff' : channel)
}
