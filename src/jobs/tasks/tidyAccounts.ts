import { tidyAccounts as tidy } from '@/operations/housekeeping/tidyAccounts'
import type { Task } from '@/platform/jobs/hardenTasks'

/** Sessions that have ended and links that open nothing any more go. */
export const tidyAccounts: Task<'tidyAccounts'> = {
  slug: 'tidyAccounts',
  outputSchema: [
    { name: 'sessions', type: 'number', required: true },
    { name: 'links', type: 'number', required: true },
  ],
  handler: async ({ req }) => {
    const { sessions, links } = await tidy({ payload: req.payload })
    return { output: { sessions, links } }
  },
}
