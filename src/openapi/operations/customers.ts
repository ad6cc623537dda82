import { refusals } from '../errors'
import { instant, json, object, orNull, text, uuid, whole, yesNo } from '../json'
import { shared } from '../parameters'
import type { OwnOperation, Schema } from '../types'

const list = (items: Schema): Schema => ({ type: 'array', items })
const anything: Schema = { type: 'object', additionalProperties: true }

type Name = 'duplicates' | 'merge' | 'undoMerge' | 'exportGuest' | 'eraseGuest'

/** What the calls about one guest say of themselves. */
export const customerOperations: Record<Name, OwnOperation> = {
  duplicates: {
    operationId: 'findDuplicatesOfCustomer',
    summary: 'Records that may be of the same guest',
    description:
      'The same mail, the same phone, or a name alike with the same last digits; and what was merged into this record. For: owner, manager, host.',
    parameters: shared('id'),
    responses: {
      200: {
        description: 'The likeliest first.',
        content: json(
          object({
            duplicates: list(
              object({
                id: uuid,
                name: text,
                email: orNull(text),
                phone: orNull(text),
                visits: whole,
                lastVisitAt: orNull(instant),
                why: list({ type: 'string', enum: ['email', 'phone', 'name'] }),
              }),
            ),
            merged: list(object({ merge: uuid, id: uuid, name: text, at: instant, by: orNull(text) })),
          }),
        ),
      },
    },
  },
  merge: {
    operationId: 'mergeCustomers',
    summary: 'Make two records of one guest one',
    description:
      'This record takes over the reservations of the other and what it lacks itself; the other one points at it from then on. It can be undone. `CANNOT_MERGE` for records of two venues, erased ones and those merged already. For: owner, manager, host.',
    parameters: shared('id'),
    requestBody: {
      required: true,
      content: json(object({ other: uuid }), { other: '7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e' }),
    },
    responses: {
      200: {
        description: 'They are one; `merge` is what to undo it by.',
        content: json(object({ merge: uuid, movedReservations: whole })),
      },
      ...refusals('Conflict', 'Unprocessable'),
    },
  },
  undoMerge: {
    operationId: 'undoMergeOfCustomers',
    summary: 'Part what a merge made one',
    description:
      '`id` is that of the merge. What was changed since stays. `CANNOT_UNDO` once a later merge or an erasure stands on it. For: owner, manager, host.',
    parameters: shared('id'),
    responses: {
      200: { description: 'They are two again.', content: json(object({ kept: uuid, parted: uuid })) },
      ...refusals('Conflict'),
    },
  },
  exportGuest: {
    operationId: 'exportCustomer',
    summary: 'Everything that is kept about a guest',
    description:
      'Records, reservations, consents, merges, the imports he came in with, and what happened to them, as a file. That it was taken out is noted. For: owner, manager.',
    parameters: shared('id'),
    responses: {
      200: {
        description: 'A JSON file.',
        content: json(
          object({
            exportedAt: instant,
            records: list(anything),
            reservations: list(anything),
            consents: list(anything),
            merges: list(anything),
            imports: list(anything),
            contactProblems: list(anything),
            payments: list(anything),
            refunds: list(anything),
            giftCards: list(anything),
            memberships: list(anything),
            audit: list(anything),
          }),
        ),
      },
    },
  },
  eraseGuest: {
    operationId: 'eraseCustomer',
    summary: 'Erase the data of a guest',
    description:
      'Takes everything that names the guest out of the records, the reservations and wherever else it stands. `FUTURE_BOOKINGS` (409, with the list in `data.bookings`) while there is a table ahead; with `cancelFuture` those are cancelled first. It cannot be undone. For: owner, manager.',
    parameters: shared('id'),
    requestBody: {
      required: false,
      content: json(object({ cancelFuture: yesNo }, []), { cancelFuture: true }),
    },
    responses: {
      200: {
        description: 'Erased.',
        content: json(object({ records: whole, reservations: whole, cancelled: whole })),
      },
      ...refusals('Conflict', 'Unprocessable'),
    },
  },
}
