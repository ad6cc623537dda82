import { Temporal } from 'temporal-polyfill'
import { env } from '@/env'
import { privateFiles } from '@/integrations/storage'
import { archiveAudit as archive } from '@/operations/audit/archiveAudit'
import type { Task } from '@/platform/jobs/hardenTasks'
import { runningJob } from '@/platform/jobs/runningJob'

/** Closed months of the audit log leave the database for the archive. */
export const archiveAudit: Task<'archiveAudit'> = {
  slug: 'archiveAudit',
  timeLimitMs: 10 * 60_000,
  outputSchema: [
    { name: 'segments', type: 'number', required: true },
    { name: 'removed', type: 'number', required: true },
  ],
  handler: async ({ req }) => ({
    output: await archive({
      payload: req.payload,
      store: privateFiles(),
      now: Temporal.Now.instant(),
      keptMonths: env.AUDIT_LOG_MONTHS,
      signal: runningJob()?.signal,
    }),
  }),
}
