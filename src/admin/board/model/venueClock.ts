import { Temporal } from 'temporal-polyfill'
import { timeLabel } from '@/domain/time/timeLabel'

/** What the venue's clock shows at an instant that did not come from the server: while dragging, on the slider. */
export const venueClock = (ms: number, timeZone: string): string =>
  timeLabel(Temporal.Instant.fromEpochMilliseconds(ms), timeZone)

/** Such an instant in the form in which it is sent. */
export const sentInstant = (ms: number): string => new Date(ms).toISOString()
