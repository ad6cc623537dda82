import type { TypedJobs } from 'payload'
import type { QueueName } from './queues'

export type TimetableEntry = {
  /** What the last time it was due is remembered by; a new name starts afresh. */
  name: string
  /** Minute, hour, day of month, month, weekday. On the night when the clocks change a time that is skipped moves on, one that comes twice counts once. */
  cron: string
  /** `venue`: once for each venue, by its own clock, with `{ venue }` as input. */
  clock: 'utc' | 'venue'
  queue: QueueName
  task: keyof TypedJobs['tasks']
}

/**
 * Everything that recurs. What was missed while no worker ran is made up once, not once for each time. Nothing is queued
 * while the one before still waits.
 */
export const timetable: readonly TimetableEntry[] = [
  { name: 'expire-holds', cron: '* * * * *', clock: 'utc', queue: 'default', task: 'expireHolds' },
  { name: 'tidy-rate-limits', cron: '7 * * * *', clock: 'utc', queue: 'default', task: 'tidyRateLimits' },
  {
    name: 'tidy-idempotency-keys',
    cron: '17 * * * *',
    clock: 'utc',
    queue: 'default',
    task: 'tidyIdempotencyKeys',
  },
  { name: 'tidy-jobs', cron: '40 4 * * *', clock: 'utc', queue: 'default', task: 'tidyJobs' },
]
