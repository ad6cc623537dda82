import { tidyOldRows } from '@/operations/housekeeping/tidyOldRows'
import type { Task } from '@/platform/jobs/hardenTasks'

/** Jobs that are done are kept for a fortnight, those that failed for a quarter of a year. */
export const tidyJobs: Task<'tidyJobs'> = {
  slug: 'tidyJobs',
  outputSchema: [{ name: 'removed', type: 'number', required: true }],
  handler: async ({ req }) => {
    const now = new Date()
    const done = await tidyOldRows('doneJobs', now, req)
    return { output: { removed: done + (await tidyOldRows('failedJobs', now, req)) } }
  },
}
