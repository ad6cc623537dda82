import { SANDBOX_ACTIONS, SANDBOX_BANK_ACTIONS } from '@/domain/billing/sandboxActions'
import { refusals } from '../errors'
import { json, object, text, yesNo } from '../json'
import { shared } from '../parameters'
import type { OwnOperation } from '../types'

/** What the call for trying payments out says of itself. */
export const sandboxOperation: OwnOperation = {
  operationId: 'actInSandbox',
  summary: 'Do in the sandbox’s form what a guest would do in a provider’s',
  description:
    'Only where payments are tried out: a house that takes money answers 404. What cannot be done any more changes nothing.',
  isPublic: true,
  requestBody: {
    required: true,
    content: json(
      object(
        {
          clientSecret: { ...text, description: 'As `payment` of a booking or of its state gives it.' },
          action: { type: 'string', enum: [...SANDBOX_ACTIONS] },
          lateSeconds: {
            type: 'integer',
            minimum: 0,
            maximum: 86_400,
            description: 'When `late` money comes.',
          },
        },
        ['clientSecret', 'action'],
      ),
      { clientSecret: 'pi_sandbox_0123_secret_4567', action: 'succeed' },
    ),
  },
  responses: {
    200: { description: 'Done, and the house has been told.', content: json(object({ done: yesNo })) },
    ...refusals('BadRequest', 'NotFound', 'Unprocessable'),
  },
}

/** What the call for trying out a guest's bank says of itself. */
export const sandboxBankOperation: OwnOperation = {
  operationId: 'actAsBankInSandbox',
  summary: 'Do with a payment what a guest’s bank might do',
  description:
    'Only where payments are tried out: a house that takes money answers 404. What the bank cannot do any more changes nothing. For: owner, manager.',
  parameters: shared('id'),
  requestBody: {
    required: true,
    content: json(object({ action: { type: 'string', enum: [...SANDBOX_BANK_ACTIONS] } }), {
      action: 'dispute',
    }),
  },
  responses: {
    200: { description: 'Done, and the house has been told.', content: json(object({ done: yesNo })) },
    ...refusals('NotFound', 'Unprocessable'),
  },
}
