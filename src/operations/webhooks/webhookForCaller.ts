import type { PayloadRequest } from 'payload'
import type { Webhook } from '@/payload-types'
import { refusal } from '@/platform/http/refusal'
import { isUuid } from '@/platform/requestGuard/query/value'

/** A webhook as the user of the request may see it; 404 for anybody else and for none. */
export async function webhookForCaller(id: string, req: PayloadRequest): Promise<Webhook> {
  const webhook = isUuid(id)
    ? await req.payload.findByID({
        collection: 'webhooks',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })
    : null
  if (!webhook) throw refusal('NOT_FOUND')
  return webhook
}
