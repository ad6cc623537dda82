import { refusals } from '../errors'
import { json, object, text, yesNo } from '../json'
import type { OwnOperation } from '../types'

/** What the call behind the forms of free pages says of itself. */
export const formOperations: Record<'send', OwnOperation> = {
  send: {
    isPublic: true,
    operationId: 'sendFormMessage',
    summary: 'Write to the house through a form of a page',
    description:
      'The message is kept and the staff are told. `NOT_FOUND` where no published page has such a form.',
    requestBody: {
      required: true,
      content: json(
        object(
          {
            page: { ...text, maxLength: 120, description: 'Slug of the page.' },
            form: { ...text, maxLength: 60, description: 'Id of the form among the blocks of that page.' },
            name: { ...text, maxLength: 120 },
            email: { ...text, format: 'email', maxLength: 254 },
            phone: { type: ['string', 'null'], maxLength: 40 },
            words: { ...text, maxLength: 4000 },
            website: { type: 'string', maxLength: 0, description: 'To be left empty: a trap for programs.' },
          },
          ['page', 'form', 'name', 'email', 'words'],
        ),
        {
          page: 'private-parties',
          form: '6740f0a1b2c3d4e5f6a7b8c9',
          name: 'Maria',
          email: 'maria@example.com',
          words: 'We are twenty and would like the back room on a Thursday.',
        },
      ),
    },
    responses: {
      201: { description: 'Kept.', content: json(object({ received: yesNo })) },
      ...refusals('BadRequest', 'NotFound', 'Unprocessable'),
    },
  },
}
