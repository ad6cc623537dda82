import { watchFailures as watch } from '@/operations/alerts/watchFailures'
import type { Task } from '@/platform/jobs/hardenTasks'

/** Tells the staff of work in the background and of messages that failed for good. */
export const watchFailures: Task<'watchFailures'> = {
  slug: 'watchFailures',
  outputSchema: [{ name: 'raised', type: 'number', required: true }],
  handler: async ({ req: { payload } }) => ({
    output: { raised: await watch({ payload, now: new Date() }) },
  }),
}
