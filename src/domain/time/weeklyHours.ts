import type { Hours } from './hoursOnDate'
import type { Weekday } from './weekdays'

/** One opening of the week; a day may have several, and a day without any is closed. The weekday is the service date's. */
export type WeeklyHours = Hours & { weekday: Weekday }

/** Replaces the weekly hours of one service date; without hours the house is closed. */
export type SpecialDayHours = { serviceDate: string; hours: readonly Hours[] }

export type OpeningHours = { weekly: readonly WeeklyHours[]; specialDays?: readonly SpecialDayHours[] }
