import type { Temporal } from 'temporal-polyfill'
import { addDays } from '../time/addDays'
import { isBefore } from '../time/isBefore'
import { wallTimeToInstant } from '../time/wallTimeToInstant'
import { latestSendAt } from './lateness'

type Question = {
  dueAt: Temporal.Instant
  startsAt: Temporal.Instant
  /** What lies before it can no longer be chosen. */
  now: Temporal.Instant
  timeZone: string
}

const quietFrom = '21:00'
const quietUntil = '09:00'
const evening = '20:30'

/**
 * When a text message that is due at night goes out instead: the evening before at 20:30, else in the morning at 9:00 if
 * that still leaves two hours, else never (null). By the wall clock of the venue, from 21:00 on and before 9:00.
 */
export function outsideQuietHours({ dueAt, startsAt, now, timeZone }: Question): Temporal.Instant | null {
  const local = dueAt.toZonedDateTimeISO(timeZone)
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  const date = local.toPlainDate().toString()
  const isLate = time >= quietFrom
  if (!isLate && time >= quietUntil) return dueAt

  const night = isLate ? date : addDays(date, -1)
  const pulled = wallTimeToInstant({ date: night, time: evening, timeZone, edge: 'opens' })
  if (isBefore(now, pulled)) return pulled
  const pushed = wallTimeToInstant({ date: addDays(night, 1), time: quietUntil, timeZone, edge: 'opens' })
  return isBefore(latestSendAt(startsAt), pushed) ? null : pushed
}
