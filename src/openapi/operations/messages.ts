import { refusals } from '../errors'
import { json, object, uuid } from '../json'
import { shared } from '../parameters'
import type { OwnOperation } from '../types'

const one = json(object({ id: uuid }), { id: '7b0c8d1e-5a4e-4a8e-9a31-0d1c2b3a4f5e' })

/** What the calls about messages say of themselves. */
export const messageOperations: Record<'sendAgain' | 'callOff', OwnOperation> = {
  sendAgain: {
    operationId: 'sendMessageAgain',
    summary: 'Send a failed message again',
    description:
      'What it says is read anew; one that is not true any more is skipped with the reason. `INVALID_TRANSITION` when it has not failed. For: owner, manager.',
    parameters: shared('id'),
    responses: { 200: { description: 'It is back in line.', content: one }, ...refusals('Conflict') },
  },
  callOff: {
    operationId: 'callOffMessage',
    summary: 'Call off a message',
    description: '`INVALID_TRANSITION` when it has gone out, or is about to. For: owner, manager.',
    parameters: shared('id'),
    responses: { 200: { description: 'It will not be sent.', content: one }, ...refusals('Conflict') },
  },
}
