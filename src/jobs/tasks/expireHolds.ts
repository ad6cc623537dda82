import { keepNights } from '@/operations/reservations/keepNights'
import type { Task } from '@/platform/jobs/hardenTasks'

/**
 * What waits for the clock in the book: tables kept for somebody who never paid or was never answered become free, parties
 * that stay keep theirs, what came free is offered to the waiting list.
 */
export const expireHolds: Task<'expireHolds'> = {
  slug: 'expireHolds',
  outputSchema: [{ name: 'expired', type: 'number', required: true }],
  handler: async ({ req }) => {
    const { expired } = await keepNights(req.payload)
    return { output: { expired } }
  },
}
