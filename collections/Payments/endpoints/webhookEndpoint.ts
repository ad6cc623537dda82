import type { Endpoint } from 'payload'
import type { Provider } from '@/domain/billing/paymentLists'
import { BadSignature } from '@/integrations/payments/gateway'
import { paymentOperations } from '@/openapi/operations/payments'
import { receiveEvent } from '@/operations/billing/receiveEvent'
import { refusal } from '@/platform/http/refusal'

/** `POST /stripe/webhook`: what the provider tells. Its body is read as it came; 200 only once all of it is committed. */
const webhook = (provider: Provider, header: string): Endpoint => ({
  path: `/${provider}/webhook`,
  method: 'post',
  custom: { openapi: paymentOperations[provider] },
  handler: async (req) => {
    const body = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
    try {
      await receiveEvent({ provider, body, signature: req.headers.get(header), req })
    } catch (error) {
      if (error instanceof BadSignature || error instanceof SyntaxError) throw refusal('BAD_REQUEST')
      throw error
    }
    return Response.json({ received: true })
  },
})

export const webhookEndpoints: Endpoint[] = [
  webhook('stripe', 'stripe-signature'),
  webhook('sandbox', 'sandbox-signature'),
]
