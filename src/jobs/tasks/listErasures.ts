import { env } from '@/env'
import { backupFiles } from '@/integrations/storage'
import { listErasures as list } from '@/operations/backup/listErasures'
import { keysFrom } from '@/operations/backup/seal'
import type { Task } from '@/platform/jobs/hardenTasks'

/** Notes beside the backups who was erased, so that a restore does not bring him back. Without a key there are no backups. */
export const listErasures: Task<'listErasures'> = {
  slug: 'listErasures',
  timeLimitMs: 60_000,
  retries: 5,
  inputSchema: [{ name: 'because', type: 'text' }],
  outputSchema: [{ name: 'listed', type: 'number', required: true }],
  handler: async ({ req }) => {
    if (!env.BACKUP_KEY) return { output: { listed: 0 } }
    return { output: { listed: await list({ store: backupFiles(), keys: keysFrom(env.BACKUP_KEY), req }) } }
  },
}
