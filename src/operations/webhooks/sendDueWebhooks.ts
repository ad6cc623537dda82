import type { Payload } from 'payload'
import { postWebhook } from '@/integrations/webhooks/postWebhook'
import { claimDeliveries } from './claimDeliveries'
import { deliverOne } from './deliverOne'

export type Sending = {
  payload: Payload
  now?: () => Date
  post?: typeof postWebhook
  /** What is under way when it aborts is still brought to its end. */
  signal?: AbortSignal
}

/**
 * Sends what is due until nothing is left, or until it is told to stop; what is left then is for whoever asks next. Gives how
 * many were taken and how many were not.
 */
export async function sendDueWebhooks({
  payload,
  now = () => new Date(),
  post = postWebhook,
  signal,
}: Sending): Promise<{ delivered: number; failed: number }> {
  const done = { delivered: 0, failed: 0 }
  while (!signal?.aborted) {
    const claimed = await claimDeliveries(payload, now())
    if (claimed.length === 0) break
    const taken = await Promise.all(claimed.map((delivery) => deliverOne({ delivery, payload, now, post })))
    for (const isTaken of taken) done[isTaken ? 'delivered' : 'failed'] += 1
  }
  return done
}
