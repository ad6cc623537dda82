import type { Temporal } from 'temporal-polyfill'
import { addDays } from '../time/addDays'
import { wallTimeToInstant } from '../time/wallTimeToInstant'

/** When guests are asked how it was: the day after their night, at a wall time of the venue ('HH:MM'). */
export const feedbackDueAt = (visit: {
  serviceDate: string
  feedbackTime: string
  timeZone: string
}): Temporal.Instant =>
  wallTimeToInstant({
    date: addDays(visit.serviceDate, 1),
    time: visit.feedbackTime,
    timeZone: visit.timeZone,
    edge: 'opens',
  })
