import { z } from 'zod'
import { EVENTS, EVENT_VERSION, TEST_EVENT } from '@/domain/events/catalogue'
import { eventSummaries } from '@/i18n/eventSummaries'
import { eventData } from '@/operations/webhooks/eventData'
import { json, object, text } from './json'
import type { Operation, Parameter, Schema } from './types'

const header = (name: string, description: string): Parameter => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: text,
})

/** What every event is sent with (https://www.standardwebhooks.com). */
const headers = [
  header('webhook-id', 'Of the event: the same for every try and every replay, so that it is done once.'),
  header('webhook-timestamp', 'Of this try, in seconds since 1970. Refuse what is older than five minutes.'),
  header(
    'webhook-signature',
    '`v1,` and the HMAC-SHA256 of `id.timestamp.body` in base64; two of them, with a space, while a new secret is fresh.',
  ),
]

/** What is sent to the addresses of the collection `webhooks`, as `webhooks` of an OpenAPI 3.1 document. */
export function eventWebhooks(): Record<string, { post: Operation }> {
  return Object.fromEntries([...EVENTS, TEST_EVENT].map((type) => [type, { post: operationOf(type) }]))
}

type Sent = keyof typeof eventData

const operationOf = (type: Sent): Operation => ({
  operationId: `on_${type.replace('.', '_')}`,
  summary: eventSummaries[type],
  tags: ['webhooks'],
  security: [{}],
  parameters: headers,
  requestBody: { required: true, content: json(envelopeOf(type)) },
  responses: {
    200: { description: 'Any 2xx: it is taken. Anything else is tried again for more than a day.' },
    410: { description: 'The address is no more: nothing is sent to it again.' },
  },
})

const envelopeOf = (type: Sent): Schema =>
  object({
    type: { type: 'string', const: type },
    timestamp: { type: 'string', format: 'date-time', description: 'When it happened.' },
    version: { type: 'integer', const: EVENT_VERSION },
    data: schemaOf(type),
  })

function schemaOf(type: Sent): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(eventData[type], { io: 'input' })
  return schema
}
