import { REPORT_NAMES } from '@/domain/statistics/reportNames'
import { refusals } from '../errors'
import type { OwnOperation, Parameter } from '../types'

const date = (name: string, description: string): Parameter => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', format: 'date' },
})

/** What the reports say of themselves. */
export const reportOperations: Record<'read', OwnOperation> = {
  read: {
    operationId: 'readReport',
    summary: 'A report as CSV',
    description:
      'Of the service dates from `from` to `to`, beside those of 52 weeks before; without them the last four weeks, 400 nights at most. UTF-8 with a mark, commas, names of columns in the first line; cells that a spreadsheet would take for a formula begin with an apostrophe. For: owner, manager.',
    tag: 'reports',
    parameters: [
      {
        name: 'name',
        in: 'path',
        required: true,
        description: 'Which report.',
        schema: { type: 'string', enum: [...REPORT_NAMES] },
      },
      date('from', 'The first service date.'),
      date('to', 'The last service date.'),
      {
        name: 'venue',
        in: 'query',
        description: 'Slug or id; by default the first venue that the user works in.',
        schema: { type: 'string' },
      },
    ],
    responses: {
      200: { description: 'The table.', content: { 'text/csv': { schema: { type: 'string' } } } },
      ...refusals('NotFound'),
    },
  },
}
