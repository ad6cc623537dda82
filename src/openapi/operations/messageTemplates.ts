import { TEMPLATE_KINDS } from '@/emails/templates/templateKinds'
import { refusals } from '../errors'
import { json, object, orNull, text } from '../json'
import type { OwnOperation, Parameter } from '../types'

const words = {
  type: 'object',
  description: 'As typed, saved or not; without it those that are saved.',
  properties: { subject: orNull(text), opening: orNull(text), closing: orNull(text) },
  additionalProperties: false,
}
const body = {
  required: true,
  content: json(
    {
      type: 'object',
      properties: { kind: { enum: [...TEMPLATE_KINDS] }, locale: { enum: ['pl', 'en'] }, words },
      required: ['kind', 'locale'],
      additionalProperties: false,
    },
    { kind: 'confirmation', locale: 'en', words: { opening: 'See you at {time}.' } },
  ),
}

const parameters: Parameter[] = [
  { name: 'venue', in: 'query', description: 'Slug or id; needed from two venues on.', schema: text },
]

/** What the calls about words of messages say of themselves. */
export const templateOperations: Record<'preview' | 'test', OwnOperation> = {
  preview: {
    operationId: 'previewMessage',
    summary: 'A message as it would be read',
    description:
      'Renders the words as they are given, saved or not, with the latest reservation of the venue; its link is not the real one. For: owner, manager.',
    parameters,
    requestBody: body,
    responses: {
      200: {
        description: 'The message.',
        content: json(object({ subject: text, html: text, text, reference: orNull(text) })),
      },
      ...refusals('Unprocessable'),
    },
  },
  test: {
    operationId: 'sendTestMessage',
    summary: 'Send a message to oneself',
    description: 'The same as the preview, sent to the address of whoever asks. For: owner, manager.',
    parameters,
    requestBody: body,
    responses: {
      200: { description: 'It was sent.', content: json(object({ to: text }), { to: 'owner@example.com' }) },
      ...refusals('Unprocessable'),
    },
  },
}
