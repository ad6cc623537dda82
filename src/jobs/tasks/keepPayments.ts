import { keepPayments as keep } from '@/operations/billing/keepPayments'
import { expireGiftCards } from '@/operations/giftCards/expireGiftCards'
import { forgetUnpaid } from '@/operations/giftCards/forgetUnpaid'
import { settleSandbox } from '@/operations/billing/settleSandbox'
import type { Task } from '@/platform/jobs/hardenTasks'

/** The cashier's round: payments that nobody waits for are given up, what was decided is charged and sent back, and gift cards
 * end with their last day. */
export const keepPayments: Task<'keepPayments'> = {
  slug: 'keepPayments',
  outputSchema: [{ name: 'sent', type: 'number', required: true }],
  retries: 3,
  handler: async ({ req }) => {
    await settleSandbox(req.payload)
    await expireGiftCards(req.payload)
    await forgetUnpaid(req.payload)
    return { output: await keep(req.payload) }
  },
}
