import { REASONS } from '@/domain/availability/reason'
import { BOARD_DEPOSIT_STATES } from '@/domain/board/board'
import { OCCASIONS } from '@/domain/reservation/occasions'
import { SOURCES } from '@/domain/reservation/sources'
import { STATUSES } from '@/domain/reservation/statuses'
import { refusals } from '../errors'
import { json, object, orNull, text, uuid, whole, yesNo } from '../json'
import { shared } from '../parameters'
import type { OwnOperation, Parameter, Schema } from '../types'

const listOf = (items: Schema): Schema => ({ type: 'array', items })
const oneOf = (...values: string[]): Schema => ({ type: 'string', enum: values })
const date: Schema = { type: 'string', format: 'date' }
const moment: Schema = {
  type: 'string',
  format: 'date-time',
  description: 'With the offset of the venue, so that characters 11 to 16 are the time on its clock.',
}
const maybe = orNull(moment)
const words = orNull(text)
const status = oneOf(...STATUSES)
const override = oneOf('overPacing', 'outsideHours', 'needsTable', 'past', 'groupRequest')
const key: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
  description: 'Yours, new for every gesture. Sent again with the same body it is carried out once.',
}
const venue: Parameter = {
  name: 'venue',
  in: 'query',
  schema: text,
  description: 'Its slug or id; else the first the caller works in.',
}
const night: Parameter = {
  name: 'date',
  in: 'query',
  schema: date,
  description: 'Service date; else tonight.',
}

const next = object({ to: status, needsReason: yesNo, isUndo: yesNo, possibleFrom: maybe })

const partyFields = {
  id: uuid,
  reference: text,
  revision: whole,
  status,
  serviceDate: date,
  startsAt: moment,
  endsAt: moment,
  partySize: whole,
  tables: listOf(uuid),
  name: words,
  source: oneOf(...SOURCES),
  locale: oneOf('pl', 'en'),
  occasion: orNull(oneOf(...OCCASIONS)),
  areaId: orNull(uuid),
  arrivedAt: maybe,
  seatedAt: maybe,
  dueAt: moment,
  keptUntil: maybe,
  endedAt: maybe,
  lapsesAt: maybe,
  statusChangedAt: maybe,
  needsTable: yesNo,
  isPinned: yesNo,
  isOverPacing: yesNo,
  isOutsideHours: yesNo,
  isAtRisk: yesNo,
  isComing: yesNo,
  next: listOf(next),
}
const forHosts = {
  phone: words,
  notes: words,
  staffNotes: words,
  allergies: words,
  guest: orNull(
    object({ id: uuid, visits: whole, noShows: whole, isVip: yesNo, isRegular: yesNo, tags: listOf(text) }),
  ),
  deposit: orNull(
    object(
      {
        kind: oneOf('zadatek', 'zaliczka', 'guarantee'),
        state: oneOf(...BOARD_DEPOSIT_STATES),
        amountCents: whole,
        currency: text,
      },
      ['kind', 'state'],
    ),
  ),
}
const party: Schema = {
  ...object({ ...partyFields, ...forHosts }, Object.keys(partyFields)),
  description:
    'Phone, notes, allergies, guest and deposit are there for hosts and above, the amount for managers.',
}

const waiting = object({
  id: uuid,
  reference: text,
  revision: whole,
  status: oneOf('waitlisted', 'held'),
  partySize: whole,
  name: words,
  phone: words,
  locale: oneOf('pl', 'en'),
  since: moment,
  wantedFrom: moment,
  wantedTo: moment,
  areaId: orNull(uuid),
  notes: words,
  staffNotes: words,
  allergies: words,
  fit: orNull(object({ tables: listOf(uuid), freeUntil: maybe })),
  expected: orNull(object({ startsAt: moment, tables: listOf(uuid) })),
  offer: orNull(object({ tables: listOf(uuid), lapsesAt: maybe })),
  next: listOf(next),
})

const table = object({
  id: uuid,
  name: text,
  minParty: whole,
  maxParty: whole,
  channel: oneOf('online', 'inHouse', 'walkIn'),
  isCounterSeat: yesNo,
  isInactive: yesNo,
  plan: orNull(
    object({
      shape: oneOf('round', 'square', 'rectangle', 'seat'),
      xCm: whole,
      yCm: whole,
      widthCm: whole,
      heightCm: whole,
      rotationDegrees: whole,
    }),
  ),
})

const boardNight = object({
  venue: object({ id: uuid, slug: text, name: text, timeZone: text, currency: text }),
  serviceDate: date,
  isTonight: yesNo,
  name: words,
  isClosed: yesNo,
  services: listOf(
    object({
      id: uuid,
      name: text,
      opensAt: moment,
      lastSeatingAt: moment,
      closesAt: moment,
      stepMinutes: whole,
    }),
  ),
  opensAt: maybe,
  closesAt: maybe,
  fromAt: moment,
  toAt: moment,
  startsAt: moment,
  endsAt: moment,
  columns: listOf(object({ startsAt: moment, label: text, isAfterMidnight: yesNo })),
  noShowGraceMinutes: whole,
})

const arrivals = listOf(
  object({
    startsAt: moment,
    covers: whole,
    parties: whole,
    maxCovers: orNull(whole),
    maxParties: orNull(whole),
    isFull: yesNo,
    isOver: yesNo,
  }),
)

const boardFields = {
  asOf: moment,
  eventId: orNull({ type: 'string', description: 'Where to listen from: `since` of the stream.' }),
  night: boardNight,
  you: object({
    id: text,
    name: text,
    role: oneOf('owner', 'manager', 'host', 'bartender'),
    isHost: yesNo,
    isManager: yesNo,
  }),
  areas: listOf(
    object({
      id: uuid,
      name: text,
      plan: orNull(object({ widthCm: whole, heightCm: whole })),
      tables: listOf(table),
    }),
  ),
  combinations: listOf(
    object({ id: uuid, name: text, tableIds: listOf(uuid), minParty: whole, maxParty: whole }),
  ),
  parties: listOf(party),
  arrivals,
  blocks: listOf(object({ id: uuid, tables: listOf(uuid), startsAt: moment, endsAt: moment, reason: words })),
}

const undo: Schema = orNull({
  ...object({ path: text, body: { type: 'object', additionalProperties: true } }),
  description:
    'To be posted to `/api/reservations/<path>` by whoever wants it back: a change like any other.',
})

const done = {
  description: 'The parties as they are now.',
  content: json(object({ parties: listOf(party), undo })),
}
const gestures = refusals('Conflict', 'Unprocessable')

const wayIn: Schema = {
  ...object(
    {
      revision: whole,
      startsAt: moment,
      endsAt: moment,
      tables: listOf(uuid),
      partySize: whole,
      reason: text,
    },
    ['revision'],
  ),
  description:
    'What is left out stays. An empty list of tables: the best that is free; where none is, a manager with a reason books without one.',
}

const offer = object({
  partySize: whole,
  tables: orNull(listOf(uuid)),
  freeUntil: maybe,
  endsAt: maybe,
  expectedAt: maybe,
  override: orNull(override),
})

export const boardOperations = {
  board: {
    operationId: 'getBoard',
    summary: 'The service board of a night',
    description:
      'Tables, parties, waiting list and arrivals in one answer. For: owner, manager, host, bartender (who gets no guests, allergies or waiting list). Who has read allergies is noted.',
    parameters: [venue, night],
    responses: {
      200: {
        description: 'As it was at `asOf`.',
        content: json(object({ ...boardFields, waiting: listOf(waiting) }, Object.keys(boardFields))),
      },
      ...refusals('Unprocessable'),
    },
  },
  stream: {
    operationId: 'listenToBoard',
    summary: 'Changes of a board as they happen',
    description:
      'Server-sent events: `hello`, `changed` (ids and revisions of parties), `house`, `presence`, `beat`, `reload` (too much was missed: read the board), `bye` (do not come back). They say that something has changed, never what. Start with `since` = `eventId` of the board; a browser that reconnects sends `Last-Event-ID` by itself. For: owner, manager, host, bartender.',
    parameters: [
      venue,
      night,
      {
        name: 'since',
        in: 'query',
        schema: text,
        description: 'Where to go on from; without it comes `reload`.',
      },
    ],
    responses: {
      200: {
        description: 'Until one of the two hangs up.',
        content: { 'text/event-stream': { schema: text } },
      },
      ...refusals('Unprocessable'),
    },
  },
  serviceBook: {
    operationId: 'getServiceBook',
    summary: 'A night for the printer',
    description: 'Who comes when, allergies by table, guests of note and groups. For: owner, manager, host.',
    parameters: [venue, night],
    responses: {
      200: {
        description: 'As it was at `asOf`.',
        content: json(
          object({
            asOf: moment,
            night: boardNight,
            tables: { type: 'object', additionalProperties: text, description: 'Names by id.' },
            seats: whole,
            covers: whole,
            arrivals,
            parties: listOf({ type: 'object', additionalProperties: true }),
            waiting: listOf({ type: 'object', additionalProperties: true }),
            allergies: listOf(
              object({
                tables: listOf(uuid),
                allergies: text,
                name: words,
                startsAt: moment,
                partySize: whole,
              }),
            ),
            vips: listOf(uuid),
            occasions: listOf(uuid),
            groups: listOf(uuid),
            batches: listOf(
              object({
                cocktailId: uuid,
                name: text,
                drinks: whole,
                lines: listOf(object({ name: text, ml: { type: 'number' }, packs: orNull(whole) })),
                waterMl: { type: 'number' },
                bottledMl: { type: 'number' },
              }),
            ),
          }),
        ),
      },
      ...refusals('Unprocessable'),
    },
  },
  sheet: {
    operationId: 'getPartySheet',
    summary: 'All about one party',
    description:
      'Guest, history and what cancelling costs, for hosts and above; bartenders get the party alone.',
    parameters: shared('id'),
    responses: {
      200: {
        description: 'As it was at `asOf`.',
        content: json(
          object(
            {
              asOf: moment,
              party,
              serviceDate: date,
              guest: object({
                customerId: orNull(uuid),
                name: words,
                phone: words,
                email: words,
                locale: oneOf('pl', 'en'),
                visits: whole,
                noShows: whole,
                cancellations: whole,
                lastVisitAt: maybe,
                isVip: yesNo,
                isRegular: yesNo,
                tags: listOf(text),
                notes: words,
                isBlocked: yesNo,
              }),
              cancellation: orNull(
                object({
                  isFree: yesNo,
                  freeUntil: maybe,
                  feePercent: { type: 'number' },
                  feeCents: whole,
                  currency: words,
                }),
              ),
              history: listOf(
                object({
                  at: moment,
                  who: words,
                  by: oneOf('staff', 'guest', 'house'),
                  what: {
                    type: 'object',
                    required: ['kind'],
                    properties: { kind: text },
                    additionalProperties: true,
                  },
                }),
              ),
            },
            ['asOf', 'party', 'serviceDate'],
          ),
        ),
      },
    },
  },
  previewMove: {
    operationId: 'previewMove',
    summary: 'What a move would do',
    description:
      'Writes nothing: the decision that the move itself would make, who is in the way, and what would do instead. For: owner, manager, host.',
    parameters: shared('id'),
    requestBody: {
      required: true,
      content: json(
        object({ startsAt: moment, endsAt: moment, tables: listOf(uuid), partySize: whole }, []),
        { startsAt: '2027-05-15T22:30:00+02:00' },
      ),
    },
    responses: {
      200: {
        description: 'Whether it fits.',
        content: json(
          object({
            fits: yesNo,
            reason: orNull(oneOf(...REASONS)),
            startsAt: moment,
            endsAt: moment,
            tables: listOf(uuid),
            conflicts: listOf(
              object({
                kind: oneOf('party', 'block'),
                id: uuid,
                tables: listOf(uuid),
                name: words,
                partySize: orNull(whole),
                startsAt: moment,
                endsAt: moment,
                overlapMinutes: whole,
              }),
            ),
            override: orNull(override),
            warnings: listOf(oneOf('belowMinimum', 'adHocTables', 'cutByNext')),
            rows: listOf(
              object({
                tableId: uuid,
                is: oneOf('free', 'taken', 'blocked', 'too-small', 'too-large', 'inactive'),
              }),
            ),
            ways: object({
              otherTables: listOf(object({ tables: listOf(uuid), isSameArea: yesNo, freeUntil: maybe })),
              shorter: orNull(object({ endsAt: moment, minutes: whole })),
              later: orNull(object({ startsAt: moment, endsAt: moment })),
            }),
          }),
        ),
      },
      ...refusals('Unprocessable'),
    },
  },
  walkInOffers: {
    operationId: 'getWalkInOffers',
    summary: 'What a party at the door would get',
    description: 'For one to eight people, or for `partySize`. For: owner, manager, host.',
    parameters: [
      venue,
      {
        name: 'partySize',
        in: 'query',
        schema: { type: 'integer', minimum: 1, maximum: 40 },
        description: 'How many.',
      },
    ],
    responses: {
      200: { description: 'Now.', content: json(object({ asOf: moment, offers: listOf(offer) })) },
      ...refusals('Unprocessable'),
    },
  },
  status: {
    operationId: 'setStatus',
    summary: 'Give a party its next status',
    description:
      'Of an older `revision`: 409 `STALE_REVISION` with `data.current` and `data.sent`. Not allowed: 409 `INVALID_TRANSITION` with `data.allowed`. For: owner, manager, host; a bartender marks arrived and seated tonight.',
    parameters: [...shared('id'), key],
    requestBody: {
      required: true,
      content: json(
        object({ revision: whole, to: status, reason: text, tables: listOf(uuid), startsAt: moment }, [
          'revision',
          'to',
        ]),
        { revision: 3, to: 'seated' },
      ),
    },
    responses: { 200: done, ...gestures },
  },
  move: {
    operationId: 'moveParty',
    summary: 'Another table, time, end or size',
    description:
      'Where the table is taken: 409 `SLOT_TAKEN` with `data.preview`, which says who is in the way and what would do. For: owner, manager, host.',
    parameters: [...shared('id'), key],
    requestBody: {
      required: true,
      content: json(wayIn, { revision: 3, startsAt: '2027-05-15T22:30:00+02:00' }),
    },
    responses: { 200: done, ...gestures },
  },
  swap: {
    operationId: 'swapParties',
    summary: 'Two parties change tables',
    description: 'Both or neither. For: owner, manager, host.',
    parameters: [key],
    requestBody: {
      required: true,
      content: json(
        object({ a: object({ id: uuid, revision: whole }), b: object({ id: uuid, revision: whole }) }),
        {
          a: { id: '7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e', revision: 1 },
          b: { id: '7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5f', revision: 2 },
        },
      ),
    },
    responses: { 200: done, ...gestures },
  },
  walkIn: {
    operationId: 'seatWalkIn',
    summary: 'Seat a party at the door',
    description: 'At the tables named, or at the best that is free. For: owner, manager, host.',
    parameters: [key],
    requestBody: {
      required: true,
      content: json(
        object({ venue: text, partySize: whole, tables: listOf(uuid), name: text, reason: text }, [
          'partySize',
        ]),
        { partySize: 2 },
      ),
    },
    responses: { 201: done, ...gestures },
  },
} satisfies Record<string, OwnOperation>
