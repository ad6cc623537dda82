import { tidyOldRows } from '@/operations/housekeeping/tidyOldRows'
import type { Task } from '@/platform/jobs/hardenTasks'

/** Counters whose window has closed count for nothing. */
export const tidyRateLimits: Task<'tidyRateLimits'> = {
  slug: 'tidyRateLimits',
  outputSchema: [{ name: 'removed', type: 'number', required: true }],
  handler: async ({ req }) => ({ output: { removed: await tidyOldRows('rateLimits', new Date(), req) } }),
}
