import { WEEKDAYS, type Weekday } from '@/domain/time/weekdays'
import type { WeeklyHours } from '@/domain/time/weeklyHours'

/** Neighbouring days with the same hours, as one line of a sign on the door. Without hours the house is closed. */
export type WeekRow = { from: Weekday; to: Weekday; hours: { opens: string; closes: string }[] }

export function weekRows(weekly: readonly WeeklyHours[]): WeekRow[] {
  const rows: WeekRow[] = []
  for (const day of WEEKDAYS) {
    const hours = weekly
      .filter(({ weekday }) => weekday === day)
      .map(({ opens, closes }) => ({ opens, closes }))
    const last = rows.at(-1)
    if (last && JSON.stringify(last.hours) === JSON.stringify(hours)) last.to = day
    else rows.push({ from: day, to: day, hours })
  }
  return rows
}
