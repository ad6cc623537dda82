import type { SlotSearch } from './findSlots'
import type { StartQuestion } from './judgeStart'
import type { Night } from './night'
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
      moving: night.seatings.find(({ id }) => id === moving) ?? null,
    },
  }
}
