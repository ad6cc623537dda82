import { VAT_TREATMENTS } from '@/domain/billing/accountLists'
import { ACCOUNTS } from '@/domain/billing/accounts'
import { ENTRY_KINDS } from '@/domain/billing/entry'
import { refusals } from '../errors'
import { instant, json, object, orNull, text, whole } from '../json'
import type { OwnOperation, Parameter, Schema } from '../types'

const day: Schema = { type: 'string', format: 'date' }
const number: Schema = { type: 'number' }
const account: Schema = { type: 'string', enum: [...ACCOUNTS] }
const vatTreatment: Schema = { type: 'string', enum: [...VAT_TREATMENTS] }
const listOf = (items: Schema): Schema => ({ type: 'array', items })
const date = (name: string, description: string): Parameter => ({
  name,
  in: 'query',
  required: true,
  description,
  schema: day,
})

const line = object({
  at: instant,
  entry: text,
  kind: { type: 'string', enum: [...ENTRY_KINDS] },
  account,
  amountCents: { ...whole, description: 'Debit above zero, credit below; VAT included.' },
  netCents: whole,
  vatCents: whole,
  currency: text,
  vatTreatment,
  vatPercent: orNull(number),
  serviceDate: orNull(day),
  payment: orNull(text),
  reservation: orNull(text),
  buyerNip: orNull(text),
})
const totals = object({
  accounts: listOf(object({ account, currency: text, amountCents: whole })),
  vat: listOf(
    object({ account, currency: text, percent: number, grossCents: whole, netCents: whole, vatCents: whole }),
  ),
  retained: listOf(object({ currency: text, treatment: vatTreatment, amountCents: whole })),
})

/** What the export for accounting says of itself. */
export const exportOperation: OwnOperation = {
  operationId: 'exportBooks',
  summary: 'The ledger of a period, for accounting',
  description:
    'Calendar dates by the clock of the venue, both included. Each line with its VAT to the grosz; the totals are sums of the lines, and what was kept of deposits stands apart. As CSV: UTF-8 with a mark, amounts with a point, cells that a spreadsheet would take for a formula begin with an apostrophe. No VAT invoices. For: owner, manager.',
  parameters: [
    date('from', 'The first day.'),
    date('to', 'The last day.'),
    {
      name: 'format',
      in: 'query',
      description: '`json` unless told otherwise.',
      schema: { type: 'string', enum: ['csv', 'json'] },
    },
    {
      name: 'venue',
      in: 'query',
      description: 'Slug or id; by default the first venue that the user works in.',
      schema: text,
    },
  ],
  responses: {
    200: {
      description: 'The lines and their sums.',
      content: {
        ...json(
          object({
            from: day,
            to: day,
            timeZone: text,
            venue: object({ name: text, slug: text }),
            company: object({ name: orNull(text), nip: orNull(text), address: orNull(text) }),
            lines: listOf(line),
            totals,
          }),
        ),
        'text/csv': { schema: { type: 'string' } },
      },
    },
    ...refusals('NotFound', 'Unprocessable'),
  },
}
