import { Temporal } from 'temporal-polyfill'
import { storedInstant } from '../time/storedInstant'
import { wallTimeToInstant } from '../time/wallTimeToInstant'
import type { PolicyTier } from './policy'
import type { PolicyDeadline } from './policySnapshot'

/**
 * When each tier begins to cost for a start, in order of time: hours before it have elapsed, days before it show the same
 * wall time. Of two tiers with one deadline the dearer counts.
 */
export function deadlinesOf(
  tiers: readonly PolicyTier[],
  startsAt: Temporal.Instant,
  timeZone: string,
): PolicyDeadline[] {
  return tiers
    .map(({ before, unit, feePercent }) => ({
      at: unit === 'hours' ? startsAt.subtract({ hours: before }) : daysEarlier(startsAt, before, timeZone),
      feePercent,
    }))
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at) || a.feePercent - b.feePercent)
    .map(({ at, feePercent }) => ({ at: storedInstant(at), feePercent }))
}

/** In the hour that an autumn night has twice, the second: in the guest's favour. */
function daysEarlier(startsAt: Temporal.Instant, days: number, timeZone: string): Temporal.Instant {
  const local = startsAt.toZonedDateTimeISO(timeZone)
  if (days === 0) return startsAt
  return wallTimeToInstant({
    date: local.toPlainDate().subtract({ days }).toString(),
    time: local.toPlainTime().toString(),
    timeZone,
    edge: 'closes',
  })
}
