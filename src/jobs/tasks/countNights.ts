import { countNights as count } from '@/operations/statistics/countNights'
import type { Task } from '@/platform/jobs/hardenTasks'
import { runningJob } from '@/platform/jobs/runningJob'

/** The figures of a venue's nights that are new or have changed. */
export const countNights: Task<'countNights'> = {
  slug: 'countNights',
  timeLimitMs: 10 * 60_000,
  inputSchema: [{ name: 'venue', type: 'text', required: true }],
  outputSchema: [{ name: 'nights', type: 'number', required: true }],
  handler: async ({ input, req }) => ({
    output: {
      nights: await count({ venueId: input.venue, payload: req.payload, signal: runningJob()?.signal }),
    },
  }),
}
