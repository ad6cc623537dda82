import { tidyOldRows } from '@/operations/housekeeping/tidyOldRows'
import type { Task } from '@/platform/jobs/hardenTasks'

/** Answers are kept for a caller that asks again; after a day nobody does. */
export const tidyIdempotencyKeys: Task<'tidyIdempotencyKeys'> = {
  slug: 'tidyIdempotencyKeys',
  outputSchema: [{ name: 'removed', type: 'number', required: true }],
  handler: async ({ req }) => ({
    output: { removed: await tidyOldRows('idempotencyKeys', new Date(), req) },
  }),
}
