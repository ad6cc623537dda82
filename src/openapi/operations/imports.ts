import { refusals } from '../errors'
import { instant, json, object, orNull, text, uuid, whole } from '../json'
import { shared } from '../parameters'
import type { Content, OwnOperation, Parameter, Schema } from '../types'

const list = (items: Schema): Schema => ({ type: 'array', items })
const kind: Schema = { type: 'string', enum: ['guests', 'bookings'] }

const venue: Parameter = {
  name: 'venue',
  in: 'query',
  description: 'Slug or id of the venue; needed where there are several.',
  schema: text,
}

const file: { required: boolean; content: Content } = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: object({
        _payload: { type: 'string', contentMediaType: 'application/json', contentSchema: object({ kind }) },
        file: { type: 'string', contentMediaType: 'text/csv' },
      }),
    },
  },
}

const report = json(
  object({
    batch: orNull(uuid),
    kind,
    fileName: text,
    timeZone: text,
    rows: whole,
    made: whole,
    known: whole,
    failed: whole,
    ignored: list(text),
    faults: list(object({ line: whole, column: orNull(text), message: text })),
    lines: list(
      object({
        line: whole,
        outcome: { type: 'string', enum: ['made', 'known', 'refused'] },
        name: text,
        email: orNull(text),
        phone: orNull(text),
        startsAt: orNull(instant),
        partySize: orNull(whole),
      }),
    ),
  }),
)

const columns =
  'Guests: name (or first and last name), email or phone, and notes, tags, vip, language. Bookings: date, time, party size, name, and email, phone, status, table, notes, staff notes, language. Columns may be named in Polish or English; at most 5 MB and 5,000 lines.'

/** What the calls about files of guests and bookings say of themselves. */
export const importOperations: Record<'preview' | 'run' | 'undo', OwnOperation> = {
  preview: {
    operationId: 'previewImport',
    summary: 'What would become of a CSV file',
    description: `A dry run: nothing is kept. ${columns} For: owner, manager.`,
    parameters: [venue],
    requestBody: file,
    responses: {
      200: { description: 'Line by line.', content: report },
      ...refusals('TooLarge', 'Unprocessable'),
    },
  },
  run: {
    operationId: 'runImport',
    summary: 'Take in a CSV file',
    description: `Line by line: what is refused is said, what is taken stays. Bookings go through the rules that every booking goes through; nobody is sent a message. ${columns} For: owner, manager.`,
    parameters: [venue],
    requestBody: file,
    responses: {
      200: { description: '`batch` is what to undo it by.', content: report },
      ...refusals('TooLarge', 'Unprocessable'),
    },
  },
  undo: {
    operationId: 'undoImport',
    summary: 'Take an import back',
    description:
      'Its bookings are cancelled without a message, its guests removed or erased unless something else refers to them by now. `CANNOT_UNDO` once it is undone. For: owner, manager.',
    parameters: shared('id'),
    responses: {
      200: {
        description: 'Taken back.',
        content: json(object({ cancelled: whole, removed: whole, erased: whole, kept: whole })),
      },
      ...refusals('Conflict'),
    },
  },
}
