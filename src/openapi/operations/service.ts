import { REASONS } from '@/domain/availability/reason'
import { refusals } from '../errors'
import { json, object, orNull, text, uuid, whole, yesNo } from '../json'
import type { OwnOperation, Parameter, Schema } from '../types'

const date: Schema = { type: 'string', format: 'date' }
const listOf = (items: Schema): Schema => ({ type: 'array', items })
const anything: Schema = { type: 'object', additionalProperties: true }
const moment: Schema = {
  type: 'string',
  format: 'date-time',
  description: 'With the offset of the venue.',
}
const reason: Schema = { type: 'string', enum: [...REASONS] }
const obstacles = [
  'inactive',
  'too-small',
  'too-large',
  'busy',
  'overstayed',
  'blocked',
  'channel',
  'too-many',
  'area',
]

const slot = object({
  startsAt: moment,
  endsAt: moment,
  label: text,
  endLabel: text,
  isAfterMidnight: yesNo,
  serviceId: uuid,
  turnMinutes: whole,
  leavesAtClose: yesNo,
  free: yesNo,
  reason: orNull(reason),
  remaining: orNull({ type: 'string', enum: ['many', 'few', 'last'] }),
  tableIds: listOf(uuid),
})

const broken = object({
  id: uuid,
  reference: orNull(text),
  serviceDate: date,
  startsAt: moment,
  label: text,
  partySize: whole,
  name: orNull(text),
  tables: listOf(text),
  why: listOf({
    type: 'string',
    enum: ['outsideHours', 'tableGone', 'tableTooSmall', 'blocked', 'overPacing'],
  }),
})

const asked = (name: string, schema: Schema, description: string, required = false): Parameter => ({
  name,
  in: 'query',
  required,
  schema,
  description,
})

/** Camel case: `table-blocks` is `TableBlocks`. */
const wordOf = (slug: string) => slug.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

export const breakagesOperation = (slug: string): OwnOperation => ({
  operationId: `breakagesOf${wordOf(slug)}`,
  summary: 'Which bookings a change would break',
  description: `Changes nothing. Saving keeps the bookings and marks those outside the hours, except that a table is not taken from under a party (\`isRefused\`). For: owner, manager${slug === 'table-blocks' ? ', host' : ''}.`,
  requestBody: {
    required: true,
    content: json(
      {
        ...object({ id: uuid, data: anything, delete: yesNo }, []),
        description:
          'The document, if it is saved already; what would change in it; whether it would be deleted.',
      },
      { id: '7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e', data: { active: false } },
    ),
  },
  responses: {
    200: {
      description: 'In the order of time.',
      content: json(object({ bookings: listOf(broken), isRefused: yesNo })),
    },
    ...refusals('Unprocessable'),
  },
})

export const previewSlotsOperation: OwnOperation = {
  operationId: 'previewSlots',
  summary: 'The starts a service gives on a date, saved or not',
  description:
    'The values of `service` stand in for the stored ones of `id`, or for a service that is not saved yet. Without `withBookings` the house is empty. For: owner, manager.',
  requestBody: {
    required: true,
    content: json(
      object(
        {
          id: uuid,
          service: anything,
          serviceDate: date,
          partySize: { type: 'integer', minimum: 1, maximum: 200 },
          channel: { type: 'string', enum: ['online', 'staff', 'google'], default: 'online' },
          area: orNull(uuid),
          withBookings: { type: 'boolean', default: false },
        },
        ['serviceDate', 'partySize'],
      ),
      {
        service: { weekdays: ['saturday'], opens: '18:00', lastSeating: '03:00', closes: '04:00' },
        serviceDate: '2027-05-15',
        partySize: 4,
      },
    ),
  },
  responses: {
    200: {
      description: 'Every start, free or with the reason why not.',
      content: json(
        object({
          serviceDate: date,
          timeZone: text,
          isSpecialDay: yesNo,
          changedHours: orNull({
            type: 'number',
            description: 'How long the night is, when the clocks change in it.',
          }),
          slots: listOf(slot),
        }),
      ),
    },
    ...refusals('Unprocessable'),
  },
}

const named = object({
  id: uuid,
  reference: orNull(text),
  name: orNull(text),
  partySize: whole,
  label: text,
  endLabel: text,
})
const seat = object({
  id: uuid,
  name: text,
  area: orNull(text),
  isCombination: yesNo,
  free: yesNo,
  freeUntil: orNull(text),
  obstacles: listOf(
    object(
      {
        why: { type: 'string', enum: obstacles },
        maxParty: whole,
        minParty: whole,
        bookings: listOf(named),
        blocks: listOf(text),
      },
      ['why'],
    ),
  ),
})

export const explainSlotOperation: OwnOperation = {
  operationId: 'explainSlot',
  summary: 'Why a start is gone',
  description:
    'Rule by rule and table by table. Without `startsAt` only the starts of `serviceDate` with their reasons. For: owner, manager, host.',
  parameters: [
    asked('venue', text, 'Its slug or id; else the one the caller works in.'),
    asked('startsAt', { type: 'string', format: 'date-time' }, 'The start in question, with its offset.'),
    asked('serviceDate', date, 'The night in question, where no start is named.'),
    asked('partySize', { type: 'integer', minimum: 1, maximum: 200 }, 'How many come.', true),
    asked('area', uuid, 'Only there.'),
    asked('moving', uuid, 'The reservation that looks for another place.'),
    asked(
      'channel',
      { type: 'string', enum: ['online', 'staff'], default: 'online' },
      'Whose question: what guests may book, or what staff may.',
    ),
  ],
  responses: {
    200: {
      description: 'What is free and what is not, and why.',
      content: json(
        object({
          serviceDate: date,
          timeZone: text,
          slots: listOf(slot),
          reason: orNull(reason),
          tables: { type: 'object', additionalProperties: text, description: 'Names by id.' },
          start: orNull(
            object({
              startsAt: moment,
              endsAt: moment,
              label: text,
              endLabel: text,
              free: yesNo,
              reason: orNull(reason),
              service: orNull(anything),
              pacing: orNull(anything),
              seats: listOf(seat),
              forStaff: object({
                free: yesNo,
                reason: orNull(reason),
                tables: listOf(text),
                override: orNull({
                  type: 'string',
                  enum: ['overPacing', 'outsideHours', 'needsTable', 'past', 'groupRequest'],
                }),
              }),
              alternatives: listOf(slot),
            }),
          ),
        }),
      ),
    },
    ...refusals('Unprocessable'),
  },
}
