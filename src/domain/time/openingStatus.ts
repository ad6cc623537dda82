import { Temporal } from 'temporal-polyfill'
import { addDays } from './addDays'
import { hoursOnDate, type Hours } from './hoursOnDate'
import type { Interval } from './serviceDateBounds'
import { weekdayOf } from './weekdayOf'
import type { OpeningHours } from './weeklyHours'

export type OpeningStatus =
  | { open: true; serviceDate: string; since: Temporal.Instant; until: Temporal.Instant | null }
  | { open: false; opensAt: Temporal.Instant | null; serviceDate: string | null }

/** How far ahead an opening is looked for: long enough to see past a week's holiday. */
const DAYS_AHEAD = 31

/**
 * Whether the house is open, until when, or when it opens next. Hours that touch are one opening; `until` is null for a
 * house that does not close within a month, `opensAt` for one that does not open.
 */
export function openingStatus(now: Temporal.Instant, hours: OpeningHours, timeZone: string): OpeningStatus {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString()
  const openings = openingsBetween(addDays(today, -2), DAYS_AHEAD + 2, hours, timeZone)

  const current = openings.find(({ start, end }) => isBefore(now, end) && !isBefore(now, start))
  if (current) {
    const isEndless = current.lastDate >= addDays(today, DAYS_AHEAD - 1)
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

type Opening = Interval & { date: string; lastDate: string }

/** In order of time, those that touch or overlap merged. */
function openingsBetween(from: string, days: number, hours: OpeningHours, timeZone: string): Opening[] {
  const dates = Array.from({ length: days }, (_, day) => addDays(from, day))
  const openings = dates
    .flatMap((date) => hoursFor(date, hours).map((part) => ({ ...hoursOnDate(date, part, timeZone), date })))
    .filter(({ start, end }) => isBefore(start, end))
    .sort((a, b) => Temporal.Instant.compare(a.start, b.start))

  return openings.reduce<Opening[]>((merged, { start, end, date }) => {
    const previous = merged.at(-1)
    if (!previous || isBefore(previous.end, start)) return [...merged, { start, end, date, lastDate: date }]

    const isLater = isBefore(previous.end, end)
    merged[merged.length - 1] = { ...previous, lastDate: date, end: isLater ? end : previous.end }
    return merged
  }, [])
}

function hoursFor(date: string, { weekly, specialDays = [] }: OpeningHours): readonly Hours[] {
  const special = specialDays.find(({ serviceDate }) => serviceDate === date)
  return special ? special.hours : weekly.filter(({ weekday }) => weekday === weekdayOf(date))
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0
}
