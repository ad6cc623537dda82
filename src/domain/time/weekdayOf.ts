import { Temporal } from 'temporal-polyfill'
import { WEEKDAYS, type Weekday } from './weekdays'

/** @param date 'YYYY-MM-DD' */
export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1]!
}
