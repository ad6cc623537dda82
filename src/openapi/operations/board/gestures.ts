import { REASONS } from '@/domain/availability/reason'
import { refusals } from '../../errors'
import { json, object, orNull, text, uuid, whole, yesNo } from '../../json'
import { shared } from '../../parameters'
import type { OwnOperation } from '../../types'
import { key, listOf, maybe, moment, oneOf, override, status, words } from './words'
import { done, gestures, wayIn } from './gesture'

/** What the board does, and asks before it does it. */
export const gestureOperations = {
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
