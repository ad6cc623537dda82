import type { Temporal } from 'temporal-polyfill'
import { isLapsed } from '../reservation/isLapsed'
import { countsForPacing } from '../reservation/status'
import type { SlotSearch } from './findSlots'
import type { StartQuestion } from './judgeStart'
import type { Night, Seating } from './night'
import { occupiedTimes, type OccupiedTimes } from './occupiedTimes'
import { openServices, type OpenService } from './openService'
import { seatsOf, type Seat } from './seat'

/** A night made ready for many questions of one party. */
export type NightSearch = {
  night: Night
  times: OccupiedTimes
  seats: Seat[]
  /** Those that are open to the channel. */
  services: OpenService[]
  question: Pick<StartQuestion, 'night' | 'partySize' | 'channel' | 'moving'>
}

export function searchNight(search: SlotSearch): NightSearch {
  const { night, partySize, channel, areaId, now, moving } = search
  const times = occupiedTimes({ night, now, moving })
  const seats = seatsOf(night)
  return {
    night,
    times,
    seats,
    services: openServices({ night, times, seats, partySize, channel, areaId, now }),
    question: {
      night,
      partySize,
      channel,
      moving: night.seatings.find((seating) => seating.id === moving && hasItsPlace(seating, now)) ?? null,
    },
  }
}

/** One that was cancelled or has lapsed has nothing to keep: it is booked anew like any other. */
function hasItsPlace(seating: Seating, now: Temporal.Instant): boolean {
  return countsForPacing(seating.status) && !isLapsed(seating, now)
}
