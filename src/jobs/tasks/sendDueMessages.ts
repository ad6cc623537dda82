import { sendDue } from '@/operations/messages/sendDue'
import type { Task } from '@/platform/jobs/hardenTasks'
import { runningJob } from '@/platform/jobs/runningJob'

/** Sends the messages whose time has come. What it is to send stands in the outbox; the job only says that there may be something. */
export const sendDueMessages: Task<'sendDueMessages'> = {
  slug: 'sendDueMessages',
  timeLimitMs: 60_000,
  outputSchema: [{ name: 'sent', type: 'number', required: true }],
  handler: async ({ req }) => {
    const ended = await sendDue({ lane: 'reminders', payload: req.payload, signal: runningJob()?.signal })
    return { output: { sent: ended.sent ?? 0 } }
  },
}
