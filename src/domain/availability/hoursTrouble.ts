import type { VenueTime } from '../time/venueTime'
import { isInsideServiceDay } from '../time/isInsideServiceDay'
import type { Service } from './service'

export type ServiceHours = Pick<Service, 'opens' | 'lastSeating' | 'closes'>

/** Which of the hours is at fault. */
export type HoursTrouble = 'opensBeforeServiceDay' | 'closesAfterServiceDay' | 'lastSeatingOutside'

/**
 * What keeps hours from being those of a service, in their order; null for nothing. A service lies within one service
 * day, from its cutoff to the next, and seats its last party between opening and closing.
 */
export function hoursTrouble(
  { opens, lastSeating, closes }: ServiceHours,
  { serviceDayCutoff }: Pick<VenueTime, 'serviceDayCutoff'>,
): HoursTrouble | null {
  if (opens < serviceDayCutoff) return 'opensBeforeServiceDay'
  if (!isInsideServiceDay({ opens, closes }, serviceDayCutoff)) return 'closesAfterServiceDay'

  const closesAfter = minutesAfter(opens, closes) || MINUTES_A_DAY
  return minutesAfter(opens, lastSeating) > closesAfter ? 'lastSeatingOutside' : null
}

const MINUTES_A_DAY = 24 * 60

/** From one wall time to the next occurrence of another, as the clock face shows it. */
function minutesAfter(from: string, time: string): number {
  return (minutesOf(time) - minutesOf(from) + MINUTES_A_DAY) % MINUTES_A_DAY
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
