import { Temporal } from 'temporal-polyfill'
import { isBefore } from '../time/isBefore'
import type { MessageChannel } from './kinds'
import { outsideQuietHours } from './outsideQuietHours'

type Question = {
  startsAt: Temporal.Instant
  /** Since when the guest has known this time: it was booked, moved or restored then. */
  knownSince: Temporal.Instant
  now: Temporal.Instant
  reminderHours: readonly number[]
  channel: MessageChannel
  timeZone: string
}

export type PlannedReminder = { part: number; hoursBefore: number; dueAt: Temporal.Instant }

/**
 * The reminders of a booking that are still to come, one for each entry of the settings. Hours are elapsed hours, whatever
 * the clocks do in between. One is left out when its moment has passed, when the guest has known for less than one and a
 * half times as long (the confirmation did the job), or when the night leaves no moment for it.
 */
export function planReminders(question: Question): PlannedReminder[] {
  const { startsAt, knownSince, now, reminderHours, channel, timeZone } = question
  const planned: PlannedReminder[] = []
  for (const [index, hoursBefore] of reminderHours.entries()) {
    if (hoursBefore <= 0) continue
    const knownMs = startsAt.epochMilliseconds - knownSince.epochMilliseconds
    if (knownMs < 1.5 * hoursBefore * hourMs) continue

    const exact = startsAt.subtract({ hours: hoursBefore })
    if (!isBefore(now, exact)) continue
    const dueAt = channel === 'sms' ? outsideQuietHours({ dueAt: exact, startsAt, now, timeZone }) : exact
    if (dueAt) planned.push({ part: index + 1, hoursBefore, dueAt })
  }
  // The quiet of the night may put two at one moment.
  return planned.filter((one) => !planned.some((other) => isSameMomentCloser(one, other)))
}

const hourMs = 3_600_000

function isSameMomentCloser(one: PlannedReminder, other: PlannedReminder): boolean {
  if (Temporal.Instant.compare(one.dueAt, other.dueAt) !== 0) return false
  if (other.hoursBefore !== one.hoursBefore) return other.hoursBefore < one.hoursBefore
  return other.part > one.part
}
