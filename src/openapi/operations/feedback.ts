import { refusals } from '../errors'
import { instant, json, object, orNull, text, whole } from '../json'
import type { OwnOperation, Parameter, Schema } from '../types'

const token: Parameter = {
  name: 'token',
  in: 'path',
  required: true,
  description: 'The key from the link in the mail. It opens nothing but this.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{64}$' },
}
const rating: Schema = { type: 'integer', minimum: 1, maximum: 5, description: '1 is poor, 5 excellent.' }

const visit = json(
  object({
    venue: text,
    startsAt: instant,
    serviceDate: { type: 'string', format: 'date' },
    timeZone: text,
    partySize: whole,
    given: { ...orNull(object({ rating, words: orNull(text) })), description: 'What was said before.' },
    openUntil: {
      ...orNull(instant),
      description: 'Until when it may be said, or changed; null when the time for it is over.',
    },
  }),
)
const ofOne = { isPublic: true, parameters: [token] }

/** What the calls for guests about their visit say of themselves. */
export const feedbackOperations: Record<'visit' | 'give', OwnOperation> = {
  visit: {
    ...ofOne,
    operationId: 'getVisit',
    summary: 'The visit that a link asks about',
    description: 'Reading changes nothing, whoever follows the link.',
    responses: { 200: { description: 'The visit.', content: visit }, ...refusals('BadRequest', 'NotFound') },
  },
  give: {
    ...ofOne,
    operationId: 'giveFeedback',
    summary: 'Say how it was',
    description:
      'Once for each visit; sent again within a week it takes the place of what was said. `PAST_CUTOFF` afterwards.',
    requestBody: {
      required: true,
      content: json(
        object(
          {
            rating,
            words: orNull({ type: 'string', maxLength: 2000 }),
            website: { type: 'string', maxLength: 0, description: 'To be left empty: a trap for programs.' },
          },
          ['rating'],
        ),
        { rating: 5, words: 'The best Negroni in town.' },
      ),
    },
    responses: {
      200: { description: 'As it stands now.', content: visit },
      ...refusals('BadRequest', 'NotFound', 'Unprocessable'),
    },
  },
}
