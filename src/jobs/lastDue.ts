import { Cron } from 'croner'

/** The last time that a cron pattern was due by the clock of a zone, `now` included; null when it never was. */
export function lastDue(cron: string, timeZone: string, now: Date): Date | null {
  // What it is asked about lies before the moment that it is given, in whole seconds.
  const [last] = new Cron(cron, { timezone: timeZone, paused: true }).previousRuns(
    1,
    new Date(now.getTime() + 1000),
  )
  return last ?? null
}
