import type { Temporal } from 'temporal-polyfill'
import { addDays } from '../time/addDays'
import { hoursOnDate } from '../time/hoursOnDate'
import { serviceDateOf } from '../time/serviceDateOf'
import { serviceTimeToInstant } from '../time/serviceTimeToInstant'
import type { VenueTime } from '../time/venueTime'
import { wallTimeToInstant } from '../time/wallTimeToInstant'
import type { Service } from './service'

/** A service of one night in epoch milliseconds. */
export type ServiceWindow = {
  opensMs: number
  lastSeatingMs: number
  closesMs: number
  stepMs: number
  /** Every start on offer: the opening and whole steps of elapsed time after it, up to the last seating. */
  startsMs: number[]
}

/**
 * The hours of a service on a date. In the repeated hour of autumn it opens at the first occurrence; the last seating
 * and the close are the second.
 */
export function serviceWindow(
  { opens, lastSeating, closes, slotStepMinutes }: Service,
  serviceDate: string,
  { timeZone }: VenueTime,
): ServiceWindow {
  if (!(slotStepMinutes > 0)) throw new Error(`A slot step of ${slotStepMinutes} minutes leads nowhere`)

  const hours = hoursOnDate(serviceDate, { opens, closes }, timeZone)
  const lastDate = lastSeating < opens ? addDays(serviceDate, 1) : serviceDate
  const lastSeatingMs = wallTimeToInstant({
    date: lastDate,
    time: lastSeating,
    timeZone,
    edge: 'closes',
  }).epochMilliseconds
  const [opensMs, closesMs] = [hours.start.epochMilliseconds, hours.end.epochMilliseconds]
  const stepMs = slotStepMinutes * 60_000

  const startsMs: number[] = []
  for (let ms = opensMs; ms <= lastSeatingMs && ms < closesMs; ms += stepMs) startsMs.push(ms)
  return { opensMs, lastSeatingMs, closesMs, stepMs, startsMs }
}

/** Whether a party may start then, on the grid or off it. */
export function isWithinHours(startMs: number, { opensMs, lastSeatingMs, closesMs }: ServiceWindow): boolean {
  return opensMs <= startMs && startMs <= lastSeatingMs && startMs < closesMs
}

/** Whether it is a whole number of steps from the opening. */
export function isOnGrid(startMs: number, { opensMs, stepMs }: ServiceWindow): boolean {
  return (startMs - opensMs) % stepMs === 0
}

export type BookingLimits = {
  /** The earliest start: the lead time from now, elapsed. */
  earliestMs: number
  /** The furthest service date; null for no limit. */
  lastDate: string | null
  /** From then on guests book no start of this service themselves; null for never. */
  onlineClosesMs: number | null
  isPastCutoff: boolean
}

/** What guests who book themselves are held to. A date opens at the release time of today, at its cutoff without one. */
export function bookingLimits(
  { leadMinutes, maxAdvanceDays, releaseTime, onlineClosesAt }: Service,
  { serviceDate, venue, now }: { serviceDate: string; venue: VenueTime; now: Temporal.Instant },
): BookingLimits {
  const at = (date: string, time: string, edge: 'opens' | 'closes') =>
    serviceTimeToInstant({ serviceDate: date, time, venue, edge }).epochMilliseconds
  const nowMs = now.epochMilliseconds

  let lastDate: string | null = null
  if (maxAdvanceDays !== null) {
    const today = serviceDateOf(now, venue)
    const isReleased = !releaseTime || at(today, releaseTime, 'opens') <= nowMs
    lastDate = addDays(today, isReleased ? maxAdvanceDays : maxAdvanceDays - 1)
  }
  const onlineClosesMs = onlineClosesAt ? at(serviceDate, onlineClosesAt, 'closes') : null
  return {
    earliestMs: nowMs + leadMinutes * 60_000,
    lastDate,
    onlineClosesMs,
    isPastCutoff: onlineClosesMs !== null && nowMs >= onlineClosesMs,
  }
}
