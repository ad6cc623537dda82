import { refusals } from '../errors'
import type { OwnOperation } from '../types'

/** What the call for the codes on the tables says of itself. */
export const tableCardsOperation: OwnOperation = {
  operationId: 'getTableCards',
  summary: 'Codes for the tables, to print',
  description:
    'A code for every area and every table in use; it leads to the menu. For: owner, manager, host.',
  responses: {
    200: {
      description: 'A PDF on A4, eight cards to a page.',
      content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
    },
    ...refusals('BadRequest'),
  },
}
