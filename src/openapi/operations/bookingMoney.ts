import { DEPOSIT_STATES } from '@/domain/billing/depositState'
import { STATUSES } from '@/domain/reservation/statuses'
import { refusals } from '../errors'
import { instant, json, object, orNull, text, whole, yesNo } from '../json'
import { shared } from '../parameters'
import type { OwnOperation } from '../types'

/** What the calls of staff about the money of a booking say of themselves. */
export const bookingMoneyOperations: Record<'cancellation' | 'paymentLink', OwnOperation> = {
  cancellation: {
    operationId: 'quoteCancellation',
    summary: 'What calling it off would cost now',
    description: 'By the function that charges. For: owner, manager, host.',
    parameters: [
      ...shared('id'),
      {
        name: 'as',
        in: 'query',
        required: false,
        schema: { type: 'string', enum: ['guest', 'venue', 'noShow'] },
        description: 'Whose doing it is; the guest’s without it.',
      },
    ],
    responses: {
      200: {
        description: 'In minor units of the currency.',
        content: json(
          object({
            feeCents: whole,
            refundCents: whole,
            keptCents: whole,
            extraCents: whole,
            currency: orNull(text),
            isFree: yesNo,
            freeBecause: orNull(text),
            deadline: orNull(instant),
            next: orNull(object({ after: instant, feeCents: whole })),
            paidCents: whole,
            depositState: { type: 'string', enum: [...DEPOSIT_STATES] },
          }),
        ),
      },
      ...refusals('NotFound'),
    },
  },
  paymentLink: {
    operationId: 'sendPaymentLink',
    summary: 'Ask the guest for a deposit by a link',
    description:
      'The table is kept until `expiresAt`, and is the guest’s once it is paid. Without an amount: what the policy says. For: owner, manager, host.',
    parameters: shared('id'),
    requestBody: {
      required: true,
      content: json(
        object(
          { expiresAt: instant, amountCents: { ...whole, minimum: 200 }, revision: { ...whole, minimum: 1 } },
          ['expiresAt'],
        ),
        { expiresAt: '2027-05-14T18:00:00+02:00' },
      ),
    },
    responses: {
      200: {
        description: 'The link is on its way.',
        content: json(
          object({
            status: { type: 'string', enum: [...STATUSES] },
            revision: whole,
            expiresAt: orNull(instant),
          }),
        ),
      },
      ...refusals('NotFound', 'Conflict', 'Unprocessable'),
    },
  },
}
