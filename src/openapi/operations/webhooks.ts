import { refusals } from '../errors'
import { instant, json, object, text, uuid } from '../json'
import { shared } from '../parameters'
import type { OwnOperation } from '../types'

const delivery = json(object({ id: uuid }), { id: '7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e' })

/** What the calls about webhooks say of themselves. */
export const webhookOperations: Record<'renewSecret' | 'test' | 'replay', OwnOperation> = {
  renewSecret: {
    operationId: 'renewWebhookSecret',
    summary: 'Make a new signing secret',
    description:
      'Answered this once. For a day everything is signed with the secret before as well, with two signatures in one header. For: owner.',
    parameters: shared('id'),
    responses: {
      200: {
        description: 'The new secret.',
        content: json(object({ secret: { ...text, pattern: '^whsec_' }, previousSecretUntil: instant })),
      },
    },
  },
  test: {
    operationId: 'testWebhook',
    summary: 'Send a test',
    description:
      'Sends `webhook.test` to this address, switched on or not. Answers the delivery. For: owner.',
    parameters: shared('id'),
    responses: { 200: { description: 'It is on its way.', content: delivery } },
  },
  replay: {
    operationId: 'replayDelivery',
    summary: 'Send a delivery once more',
    description:
      'With the same `webhook-id`, so that a receiver that had it knows it again. `INVALID_TRANSITION` where the webhook is switched off or a try is under way. For: owner, manager.',
    parameters: shared('id'),
    responses: { 200: { description: 'It is on its way.', content: delivery }, ...refusals('Conflict') },
  },
}
