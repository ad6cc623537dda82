import { Temporal } from 'temporal-polyfill'
import { lapsesAt } from '../reservation/isLapsed'
import { leavesAt } from '../reservation/occupancyOf'
import { addDays } from '../time/addDays'
import { serviceDateBounds } from '../time/serviceDateBounds'
import { serviceTimeToInstant } from '../time/serviceTimeToInstant'
import { isOnline } from './channel'
import type { SlotSearch } from './findSlots'
import type { Service } from './service'
import { bookingLimits, serviceWindow } from './serviceWindow'

type Question = Pick<SlotSearch, 'night' | 'channel' | 'now'>

/**
 * When the slots of a night change next by time alone: a hold lapses, a seated party stays too long, a start falls inside
 * the lead time, guests can no longer book, a date opens. An answer given now is good until then; null for ever.
 */
export function nextAvailabilityChange({ night, channel, now }: Question): Temporal.Instant | null {
  const { services, serviceDate, venue } = night
  const moments = [
    ...night.seatings.flatMap((seating) => lapsesAt(seating)?.epochMilliseconds ?? []),
    ...night.seatings
      .filter(({ status }) => status === 'seated')
      .map((seating) => leavesAt(seating).epochMilliseconds),
    ...services.flatMap((service) => {
      const lead = isOnline(channel) ? service.leadMinutes * 60_000 : 0
      return serviceWindow(service, serviceDate, venue).startsMs.map((ms) => ms - lead + 1)
    }),
    ...(isOnline(channel) ? services.flatMap(guestMoments) : []),
  ]
  const next = Math.min(...moments.filter((ms) => ms > now.epochMilliseconds))
  return Number.isFinite(next) ? Temporal.Instant.fromEpochMilliseconds(next) : null

  function guestMoments(service: Service): number[] {
    const { onlineClosesMs } = bookingLimits(service, { serviceDate, venue, now })
    const closing = onlineClosesMs === null ? [] : [onlineClosesMs]
    return service.maxAdvanceDays === null ? closing : [...closing, opensForBooking(service)]
  }

  /** The release of this date: so many service dates before it, at the release time or the cutoff. */
  function opensForBooking({ maxAdvanceDays, releaseTime }: Service): number {
    const date = addDays(serviceDate, -maxAdvanceDays!)
    if (!releaseTime) return serviceDateBounds(date, venue).start.epochMilliseconds
    return serviceTimeToInstant({ serviceDate: date, time: releaseTime, venue, edge: 'opens' })
      .epochMilliseconds
  }
}
