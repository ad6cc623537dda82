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
  { name: 'keep-payments', cron: '* * * * *', clock: 'utc', queue: 'default', task: 'keepPayments' },
  { name: 'send-messages', cron: '* * * * *', clock: 'utc', queue: 'reminders', task: 'sendDueMessages' },
  {
    name: 'send-feedback-requests',
    cron: '*/5 * * * *',
    clock: 'utc',
    queue: 'feedback',
    task: 'sendFeedbackRequests',
  },
  { name: 'tidy-rate-limits', cron: '7 * * * *', clock: 'utc', queue: 'default', task: 'tidyRateLimits' },
  {
    name: 'tidy-idempotency-keys',
    cron: '17 * * * *',
    clock: 'utc',
    queue: 'default',
    task: 'tidyIdempotencyKeys',
  },
  { name: 'list-erasures', cron: '27 * * * *', clock: 'utc', queue: 'default', task: 'listErasures' },
  { name: 'send-webhooks', cron: '* * * * *', clock: 'utc', queue: 'webhooks', task: 'sendWebhooks' },
  { name: 'watch-failures', cron: '*/5 * * * *', clock: 'utc', queue: 'default', task: 'watchFailures' },
  {
    name: 'reconcile-payments',
    cron: '20 4 * * *',
    clock: 'utc',
    queue: 'default',
    task: 'reconcilePayments',
  },
  { name: 'tidy-webhooks', cron: '50 4 * * *', clock: 'utc', queue: 'default', task: 'tidyWebhooks' },
  { name: 'tidy-jobs', cron: '40 4 * * *', clock: 'utc', queue: 'default', task: 'tidyJobs' },
  { name: 'tidy-accounts', cron: '25 4 * * *', clock: 'utc', queue: 'default', task: 'tidyAccounts' },
  { name: 'tidy-uploads', cron: '55 4 * * *', clock: 'utc', queue: 'default', task: 'tidyUploads' },
  { name: 'archive-audit', cron: '10 5 * * *', clock: 'utc', queue: 'audit-archive', task: 'archiveAudit' },
  // By the clock of the house, when its night is over.
  { name: 'count-nights', cron: '30 6 * * *', clock: 'venue', queue: 'default', task: 'countNights' },
  { name: 'keep-retention', cron: '45 6 * * *', clock: 'venue', queue: 'default', task: 'keepRetention' },
]
