import { Temporal } from 'temporal-polyfill'

/** Whether something begins or ends at that wall time; it matters in the hour that an autumn night has twice. */
export type Edge = 'opens' | 'closes'

type WallTime = { date: string; time: string; timeZone: string; edge: Edge }

/**
 * The instant of a wall time ('2027-03-28', '02:30') in a zone.
 * A time that the clock skips in spring is the first instant after the gap (02:30 is 03:00 CEST; not what Temporal's
 * `compatible` gives). Of a time that it shows twice in autumn, `opens` takes the first and `closes` the second, so that
 * no night is shortened.
 */
export function wallTimeToInstant({ date, time, timeZone, edge }: WallTime): Temporal.Instant {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time))
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const isSkipped = !earlier.toPlainDateTime().equals(wall)

  if (isSkipped) return earlier.getTimeZoneTransition('next')!.toInstant()
  if (edge === 'opens') return earlier.toInstant()
  return wall.toZonedDateTime(timeZone, { disambiguation: 'later' }).toInstant()
}
