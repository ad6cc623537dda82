import { sendDue } from '@/operations/messages/sendDue'
import type { Task } from '@/platform/jobs/hardenTasks'
import { runningJob } from '@/platform/jobs/runningJob'

/** Asks guests how it was; in a line of its own, so that it never holds up a reminder. */
export const sendFeedbackRequests: Task<'sendFeedbackRequests'> = {
  slug: 'sendFeedbackRequests',
  timeLimitMs: 60_000,
  outputSchema: [{ name: 'sent', type: 'number', required: true }],
  handler: async ({ req }) => {
    const ended = await sendDue({ lane: 'feedback', payload: req.payload, signal: runningJob()?.signal })
    return { output: { sent: ended.sent ?? 0 } }
  },
}
