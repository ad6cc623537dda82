import { tidyOldRows } from '@/operations/housekeeping/tidyOldRows'
import type { Task } from '@/platform/jobs/hardenTasks'

/** What was sent to other programs is kept for thirty days, and when staff were alerted to what for two. */
export const tidyWebhooks: Task<'tidyWebhooks'> = {
  slug: 'tidyWebhooks',
  outputSchema: [{ name: 'removed', type: 'number', required: true }],
  handler: async ({ req }) => {
    const now = new Date()
    const deliveries = await tidyOldRows('webhookDeliveries', now, req)
    return { output: { removed: deliveries + (await tidyOldRows('staffAlerts', now, req)) } }
  },
}
