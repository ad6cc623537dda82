import { STATUSES } from '@/domain/reservation/statuses'
import { refusals } from '../errors'
import { instant, json, object, orNull, text, uuid, whole, yesNo } from '../json'
import type { OwnOperation, Parameter, Schema } from '../types'

const listOf = (items: Schema): Schema => ({ type: 'array', items })
const asked = (name: string, schema: Schema, description: string, required = false): Parameter => ({
  name,
  in: 'query',
  required,
  schema,
  description,
})

export const searchOperation: OwnOperation = {
  tag: 'customers',
  operationId: 'search',
  summary: 'Find guests, reservations, items and pages',
  description:
    'Every word must occur somewhere: in a name, number or address of a guest, a reference, a title. Accents and case do not count, nor how a number is grouped. Guests are for hosts and above, pages for those who edit them; what the caller may not see is absent.',
  parameters: [
    asked('q', { type: 'string', minLength: 2, maxLength: 80 }, 'What to look for.', true),
    asked('in', text, 'Only these, separated by commas: guests, reservations, items, pages.'),
    asked('venue', text, 'Its slug or id; else all the caller works in.'),
    asked('limit', { type: 'integer', minimum: 1, maximum: 50, default: 8 }, 'So many of each.'),
  ],
  responses: {
    200: {
      description: 'The likeliest first.',
      content: json(
        object(
          {
            guests: listOf(
              object({
                id: uuid,
                name: text,
                phone: orNull(text),
                email: orNull(text),
                isVip: yesNo,
                visits: whole,
                lastVisitAt: orNull(instant),
              }),
            ),
            reservations: listOf(
              object({
                id: uuid,
                reference: text,
                name: orNull(text),
                serviceDate: { type: 'string', format: 'date' },
                startsAt: instant,
                partySize: whole,
                status: { type: 'string', enum: [...STATUSES] },
              }),
            ),
            items: listOf(
              object({
                collection: { type: 'string', enum: ['menu-items', 'cocktails', 'ingredients'] },
                id: uuid,
                name: text,
              }),
            ),
            pages: listOf(
              object({
                collection: { type: 'string', enum: ['pages', 'posts', 'events'] },
                id: uuid,
                title: text,
              }),
            ),
          },
          [],
        ),
      ),
    },
    ...refusals('Unprocessable'),
  },
}
