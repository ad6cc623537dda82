import type { Temporal } from 'temporal-polyfill'
import { isLapsed } from '../reservation/isLapsed'
import { occupancyOf } from '../reservation/occupancyOf'
import { holdsTable } from '../reservation/status'
import { isBefore } from '../time/isBefore'
import type { Night, Seating } from './night'
import { passingObstacles } from './obstacles'
import { occupiedTimes } from './occupiedTimes'
import { bucketsOf, partiesThatFit } from './pacing'
import { seatOfTables, seatsOf } from './seat'
import { isWithinHours, serviceWindow } from './serviceWindow'

/** One service date as it is and as it would be. The seatings are those of `before`. */
export type NightChange = { before: Night; after: Night }

export type Breakage = {
  reservationId: string
  serviceDate: string
  startsAt: Temporal.Instant
  partySize: number
  why: BreakageReason[]
}

export type BreakageReason = 'outsideHours' | 'tableGone' | 'tableTooSmall' | 'blocked' | 'overPacing'

/** The bookings still to come that a change of hours, tables, special days or blocks would break, in order of time. */
export function breakages(changes: readonly NightChange[], now: Temporal.Instant): Breakage[] {
  return changes
    .flatMap(({ before, after }) => brokenOn(before, { ...after, seatings: before.seatings }, now))
    .sort(
      (a, b) =>
        a.startsAt.epochMilliseconds - b.startsAt.epochMilliseconds ||
        (a.reservationId < b.reservationId ? -1 : 1),
    )
}

/** What was wrong already is no news. */
function brokenOn(before: Night, after: Night, now: Temporal.Instant): Breakage[] {
  const [wrongBefore, wrongAfter] = [before, after].map((night) => troublesOf(night, now))
  return before.seatings.filter(isToCome).flatMap((seating) => {
    const known = wrongBefore!(seating)
    const why = wrongAfter!(seating).filter((trouble) => !known.includes(trouble))
    const { id: reservationId, serviceDate, startsAt, partySize } = seating
    return why.length > 0 ? { reservationId, serviceDate, startsAt, partySize, why } : []
  })

  function isToCome(seating: Seating): boolean {
    if (!holdsTable(seating.status) || isLapsed(seating, now)) return false
    return seating.serviceDate === before.serviceDate && isBefore(now, seating.endsAt)
  }
}

function troublesOf(night: Night, now: Temporal.Instant): (seating: Seating) => BreakageReason[] {
  const { venue, serviceDate, services } = night
  const times = occupiedTimes({ night, now })
  const seats = seatsOf(night)
  const running = services.map((service) => {
    const window = serviceWindow(service, serviceDate, venue)
    const bucketAt = bucketsOf({ service, window, serviceDate, venue, services, seatings: times.seatings })
    return { service, window, bucketAt }
  })

  return (seating) => {
    const { tableIds, partySize, isOnline, serviceId } = seating
    const [startMs, endMs] = [seating.startsAt.epochMilliseconds, seating.endsAt.epochMilliseconds]
    const hosts = running.filter(({ window }) => isWithinHours(startMs, window) && endMs <= window.closesMs)
    const host = hosts.find(({ service }) => service.id === serviceId) ?? hosts[0]

    const isGone = tableIds.some((id) => !night.tables.some((table) => table.id === id && table.active))
    const seat = seatOfTables(tableIds, night.tables, seats)
    const { start, end } = seating.occupied ?? occupancyOf(seating)
    const period = { startMs: start.epochMilliseconds, endMs: end.epochMilliseconds }
    const isBlocked = passingObstacles(seat.tableIds, period, times).some(({ why }) => why === 'blocked')

    const troubles: [BreakageReason, boolean][] = [
      ['outsideHours', !host],
      ['tableGone', isGone],
      ['tableTooSmall', !isGone && tableIds.length > 0 && seat.maxParty < partySize],
      ['blocked', isBlocked],
      ['overPacing', host !== undefined && partiesThatFit(host.bucketAt(startMs), 1, isOnline) < 0],
    ]
    return troubles.filter(([, is]) => is).map(([trouble]) => trouble)
  }
}
