import type { PayloadRequest } from 'payload'

/** Has the worker note beside the backups who was erased, once the transaction of the request is through. */
export async function wakeErasureList(req: PayloadRequest): Promise<void> {
  await req.payload.jobs.queue({
    task: 'listErasures',
    queue: 'default',
    input: { because: 'erasure' },
    req,
  })
}
