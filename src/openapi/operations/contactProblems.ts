import { json, object } from '../json'
import type { OwnOperation } from '../types'

/** What Resend's webhook says of itself. */
export const resendWebhookOperation: OwnOperation = {
  operationId: 'receiveResendEvent',
  summary: 'What became of mails, told by Resend',
  description:
    'Signed as Standard Webhooks describe, with the secret of the installation; a wrong or old signature is 400. ' +
    'A mail that arrived is dated in its message. An address that bounced or complained is not written to any more, and its ' +
    'messages are `skipped` with the reason `BOUNCED`.',
  isPublic: true,
  requestBody: {
    required: true,
    content: json({ type: 'object', additionalProperties: true }, { type: 'email.bounced', data: {} }),
  },
  responses: {
    200: {
      description: 'It was taken; a second delivery changes nothing.',
      content: json(object({ received: { type: 'boolean' } }), { received: true }),
    },
  },
}
