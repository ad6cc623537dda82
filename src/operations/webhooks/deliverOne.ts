import { createLocalReq, type Payload } from 'payload'
import { TEST_EVENT } from '@/domain/events/catalogue'
import type { DeliveryFailure } from '@/domain/events/deliveryStatuses'
import { env } from '@/env'
import type { postWebhook, PostAnswer } from '@/integrations/webhooks/postWebhook'
import { bodyOf } from './bodyOf'
import type { Claimed } from './claimDeliveries'
import { recordTry } from './recordTry'
import { signWebhook } from './signWebhook'

type One = {
  delivery: Claimed
  payload: Payload
  now: () => Date
  post: typeof postWebhook
}

/** One try: made, signed and posted outside of any transaction, and written down in one. */
export async function deliverOne({ delivery, payload, now, post }: One): Promise<boolean> {
  const { webhook, eventId } = delivery
  const req = await createLocalReq({}, payload)
  const isWanted = webhook.active || (delivery.payload.type as string) === TEST_EVENT
  if (!isWanted) {
    await recordTry({ delivery, answer: notSent('DISABLED'), secrets: [], tookMs: 0, now: now(), req })
    return false
  }

  const { body, personal } = await bodyOf(delivery, req)
  const startedAt = performance.now()
  const answer = await post({
    url: webhook.url,
    allowLoopback: env.WEBHOOKS_TO_LOOPBACK,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Eliksir-Webhooks/1',
      ...signWebhook({
        webhookId: webhook.id,
        secretVersion: webhook.secretVersion,
        previousSecretUntil: webhook.previousSecretUntil ? new Date(webhook.previousSecretUntil) : null,
        eventId,
        body,
        now: now(),
      }),
    },
  })
  const tookMs = Math.round(performance.now() - startedAt)
  await recordTry({ delivery, answer, secrets: personal, tookMs, now: now(), req })
  return answer.failure === null
}

const notSent = (failure: DeliveryFailure): PostAnswer => ({
  status: null,
  failure,
  excerpt: '',
  retryAfterMs: null,
})
