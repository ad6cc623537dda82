import type { Temporal } from 'temporal-polyfill'
import { addDays } from './addDays'
import { hoursOnDate, type Hours } from './hoursOnDate'
import { isBefore } from './isBefore'
import { isWithin } from './isWithin'
import { mergeIntervals } from './mergeIntervals'
import { weekdayOf } from './weekdayOf'
import type { OpeningHours } from './weeklyHours'

export type OpeningStatus =
  | { open: true; serviceDate: string; since: Temporal.Instant; until: Temporal.Instant | null }
  | { open: false; opensAt: Temporal.Instant | null; serviceDate: string | null }

/** How far ahead an opening is looked for: long enough to see past a holiday. */
const DAYS_AHEAD = 31

/**
 * Whether the house is open, until when, or when it opens next. Hours that touch are one opening; `until` is null for a
 * house that does not close within a month, `opensAt` for one that does not open.
 */
export function openingStatus(now: Temporal.Instant, hours: OpeningHours, timeZone: string): OpeningStatus {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString()
  const dates = Array.from({ length: DAYS_AHEAD + 2 }, (_, day) => addDays(today, day - 2))
  const openings = mergeIntervals(
    dates.flatMap((date) =>
      hoursFor(date, hours).map((part) => ({ ...hoursOnDate(date, part, timeZone), date })),
    ),
  )

  const current = openings.find((opening) => isWithin(now, opening))
  if (current) {
    const isEndless = isBefore(now.add({ hours: 24 * (DAYS_AHEAD - 2) }), current.end)
    return {
      open: true,
      serviceDate: current.date,
      since: current.start,
      until: isEndless ? null : current.end,
    }
  }
  const next = openings.find(({ start }) => isBefore(now, start))
  return { open: false, opensAt: next?.start ?? null, serviceDate: next?.date ?? null }
}

function hoursFor(date: string, { weekly, specialDays = [] }: OpeningHours): readonly Hours[] {
  const special = specialDays.find(({ serviceDate }) => serviceDate === date)
  return special ? special.hours : weekly.filter(({ weekday }) => weekday === weekdayOf(date))
}
