import type { TextFieldSingleValidation } from 'payload'
import { faultOfAddress } from '@/domain/events/webhookAddress'
import { env } from '@/env'
import { refuseField } from '../shared/refuseField'

const refusals = {
  notAnAddress: 'webhookAddress',
  notHttps: 'webhookHttps',
  hasCredentials: 'webhookCredentials',
  port: 'webhookPort',
} as const

/** What no receiver can have is said at once; where the name leads is looked at each time something is sent. */
export const isWebhookAddress: TextFieldSingleValidation = (value, { req }) => {
  const fault = faultOfAddress(value ?? '', { allowLoopback: env.WEBHOOKS_TO_LOOPBACK })
  return fault ? refuseField(refusals[fault], req) : true
}
