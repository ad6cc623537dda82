import { reconcile } from '@/operations/billing/reconcile'
import type { Task } from '@/platform/jobs/hardenTasks'

/** Every night the house's book of the day before is held against the provider's. */
export const reconcilePayments: Task<'reconcilePayments'> = {
  slug: 'reconcilePayments',
  outputSchema: [{ name: 'differences', type: 'number', required: true }],
  retries: 5,
  handler: async ({ req }) => {
    const found = await reconcile({ payload: req.payload })
    return { output: { differences: found?.differences.length ?? 0 } }
  },
}
