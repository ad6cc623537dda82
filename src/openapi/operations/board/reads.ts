import { refusals } from '../../errors'
import { json, object, orNull, text, uuid, whole, yesNo } from '../../json'
import { shared } from '../../parameters'
import type { OwnOperation } from '../../types'
import { date, listOf, maybe, moment, night, oneOf, override, venue, words } from './words'
import { party } from './party'
import { arrivals, boardFields, boardNight, waiting } from './board'

const offer = object({
  partySize: whole,
  tables: orNull(listOf(uuid)),
  freeUntil: maybe,
  endsAt: maybe,
  expectedAt: maybe,
  override: orNull(override),
})

/** What the board reads. */
export const readOperations = {
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
} satisfies Record<string, OwnOperation>
