import { Webhook } from 'standardwebhooks'
import { webhookSecretOf } from './webhookSecret'

type Signed = {
  webhookId: string
  secretVersion: number
  /** The version before signs too until then. */
  previousSecretUntil: Date | null
  eventId: string
  body: string
  now: Date
}

/**
 * The headers of Standard Webhooks (https://www.standardwebhooks.com): the id of the event, the moment of this try in
 * seconds, and a signature over both and the body by each secret that is good at that moment.
 */
export function signWebhook({
  webhookId,
  secretVersion,
  previousSecretUntil,
  eventId,
  body,
  now,
}: Signed): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const isOverlap = previousSecretUntil !== null && now < previousSecretUntil && secretVersion > 1
  const versions = isOverlap ? [secretVersion, secretVersion - 1] : [secretVersion]
  const signatures = versions.map((version) =>
    new Webhook(webhookSecretOf({ id: webhookId, version })).sign(eventId, now, body),
  )
  return {
    'webhook-id': eventId,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  }
}
