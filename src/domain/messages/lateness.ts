import type { Temporal } from 'temporal-polyfill'
import { isBefore } from '../time/isBefore'

/** A message counts as on time for so long after it was due: workers look every few seconds, and tries take a while. */
const onTimeMinutes = 10
/** What is late goes out only if so much time is left. */
const lateHours = 2
/** No reminder reaches somebody who is about to come through the door. */
const minLeadMinutes = 30

type Reminder = { dueAt: Temporal.Instant; startsAt: Temporal.Instant; now: Temporal.Instant }

/** The moment at which two hours are left. */
export const latestSendAt = (startsAt: Temporal.Instant): Temporal.Instant =>
  startsAt.subtract({ hours: lateHours })

/** Whether a reminder comes too late to be of use: in the last half hour, or overdue with less than two hours to go. */
export function isReminderTooLate({ dueAt, startsAt, now }: Reminder): boolean {
  if (!isBefore(now, startsAt.subtract({ minutes: minLeadMinutes }))) return true
  const isLate = isBefore(dueAt.add({ minutes: onTimeMinutes }), now)
  return isLate && !isBefore(now, latestSendAt(startsAt))
}
