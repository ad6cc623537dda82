import { venueClock } from './venueClock'

/**
 * '20:30' of an instant on the venue's clock. What comes from the server carries the venue's offset, so that its characters
 * are the clock; what was changed on this device is in UTC.
 */
export const clockOf = (instant: string, timeZone: string): string =>
  instant.endsWith('Z') ? venueClock(Date.parse(instant), timeZone) : instant.slice(11, 16)
