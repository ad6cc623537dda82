import type { CollectionAfterChangeHook } from 'payload'
import { webhookSecretOf } from '@/operations/webhooks/webhookSecret'
import type { Webhook } from '@/payload-types'

/** The answer to making a webhook holds its secret; no other answer ever does. */
export const showSecretOnce: CollectionAfterChangeHook<Webhook> = ({ doc, operation }) =>
  operation === 'create' ? { ...doc, secret: webhookSecretOf({ id: doc.id, version: 1 }) } : doc
