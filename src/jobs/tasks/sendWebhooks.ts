import { sendDueWebhooks } from '@/operations/webhooks/sendDueWebhooks'
import type { Task } from '@/platform/jobs/hardenTasks'
import { runningJob } from '@/platform/jobs/runningJob'

/**
 * Posts what other programs are to hear of and is due. What it leaves (its time is up, the worker stops) is due again when
 * its lease has ended, and is looked for every minute.
 */
export const sendWebhooks: Task<'sendWebhooks'> = {
  slug: 'sendWebhooks',
  timeLimitMs: 50_000,
  inputSchema: [{ name: 'because', type: 'text' }],
  outputSchema: [
    { name: 'delivered', type: 'number', required: true },
    { name: 'failed', type: 'number', required: true },
  ],
  handler: async ({ req: { payload } }) => {
    const stop = AbortSignal.timeout(30_000)
    const job = runningJob()?.signal
    const signal = job ? AbortSignal.any([stop, job]) : stop
    return { output: await sendDueWebhooks({ payload, signal }) }
  },
}
