import { Temporal } from 'temporal-polyfill'
import { expireHeldTables } from '@/operations/reservations/expireHeldTables'
import type { Task } from '@/platform/jobs/hardenTasks'

/** Tables kept for somebody who never paid or was never answered become free in the book, too. */
export const expireHolds: Task<'expireHolds'> = {
  slug: 'expireHolds',
  outputSchema: [{ name: 'expired', type: 'number', required: true }],
  handler: async ({ req }) => ({
    output: { expired: await expireHeldTables({ now: Temporal.Now.instant(), req }) },
  }),
}
