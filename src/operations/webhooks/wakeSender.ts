import type { PayloadRequest } from 'payload'

/** Has the worker look for deliveries that are due: once the transaction of the request is through, or at a later moment. */
export async function wakeSender(req: PayloadRequest, at?: Date): Promise<void> {
  await req.payload.jobs.queue({
    task: 'sendWebhooks',
    queue: 'webhooks',
    // Another input than the timetable's: a try planned for tomorrow must not stand for the look of every minute.
    input: { because: at ? 'retry' : 'event' },
    ...(at ? { waitUntil: at } : {}),
    req,
  })
}
