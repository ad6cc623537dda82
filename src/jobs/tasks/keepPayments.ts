import { keepPayments as keep } from '@/operations/billing/keepPayments'
import { settleSandbox } from '@/operations/billing/settleSandbox'
import type { Task } from '@/platform/jobs/hardenTasks'

/** The cashier's round: payments that nobody waits for are given up, what was decided is charged and sent back. */
export const keepPayments: Task<'keepPayments'> = {
  slug: 'keepPayments',
  outputSchema: [{ name: 'sent', type: 'number', required: true }],
  retries: 3,
  handler: async ({ req }) => {
    await settleSandbox(req.payload)
    return { output: await keep(req.payload) }
  },
}
