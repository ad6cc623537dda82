import type { PayloadRequest } from 'payload'
import { TEST_EVENT } from '@/domain/events/catalogue'
import { withTransaction } from '@/platform/database/transactions'
import { writeDeliveries } from './writeDeliveries'
import { webhookForCaller } from './webhookForCaller'

/** Sends something to one address, switched on or not, to see whether it arrives. Answers the delivery to look at. */
export function sendTest({ id, req }: { id: string; req: PayloadRequest }): Promise<{ id: string }> {
  return withTransaction(req, async () => {
    const webhook = await webhookForCaller(id, req)
    const [delivery] = await writeDeliveries({
      type: TEST_EVENT,
      data: { webhook: webhook.id },
      subject: null,
      venueId: null,
      webhookIds: [webhook.id],
      req,
    })
    return { id: delivery! }
  })
}
