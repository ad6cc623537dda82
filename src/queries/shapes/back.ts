import type { Temporal } from 'temporal-polyfill'
import { instantOf } from '@/domain/time/instantOf'
import { isBefore } from '@/domain/time/isBefore'
import { serviceDateBounds } from '@/domain/time/serviceDateBounds'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { timeLabel } from '@/domain/time/timeLabel'
import type { VenueTime } from '@/domain/time/venueTime'

/** When something sold out is back: at a time tonight, not tonight any more, on a date ('YYYY-MM-DD'), or nobody knows. */
export type Back =
  { kind: 'at'; time: string } | { kind: 'not-tonight' } | { kind: 'on'; date: string } | { kind: 'unknown' }

export function backOf(until: string | null | undefined, now: Temporal.Instant, venue: VenueTime): Back {
  if (!until) return { kind: 'unknown' }
  const instant = instantOf(until)
  const tonight = serviceDateBounds(serviceDateOf(now, venue), venue)
  if (isBefore(instant, tonight.end)) return { kind: 'at', time: timeLabel(instant, venue.timeZone) }
  if (instant.equals(tonight.end)) return { kind: 'not-tonight' }
  return { kind: 'on', date: serviceDateOf(instant, venue) }
}
