import { keepRetention as keep } from '@/operations/retention/keepRetention'
import type { Task } from '@/platform/jobs/hardenTasks'
import { runningJob } from '@/platform/jobs/runningJob'

/** What a venue does not want to know any longer is forgotten, by the rules in its settings. */
export const keepRetention: Task<'keepRetention'> = {
  slug: 'keepRetention',
  timeLimitMs: 10 * 60_000,
  inputSchema: [{ name: 'venue', type: 'text', required: true }],
  outputSchema: [
    { name: 'guests', type: 'number', required: true },
    { name: 'strays', type: 'number', required: true },
    { name: 'wishes', type: 'number', required: true },
    { name: 'addresses', type: 'number', required: true },
    { name: 'files', type: 'number', required: true },
  ],
  handler: async ({ input, req }) => ({
    output: await keep({ venueId: input.venue, payload: req.payload, signal: runningJob()?.signal }),
  }),
}
