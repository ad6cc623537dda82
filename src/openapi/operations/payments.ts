import { EVENT_OUTCOMES } from '@/domain/billing/paymentLists'
import { REFUND_REASONS, REFUND_STATES } from '@/domain/billing/refundLists'
import { TASK_OUTCOMES, TASK_STATES } from '@/domain/billing/taskLists'
import { refusals } from '../errors'
import { json, object, orNull, text, uuid, whole } from '../json'
import { shared } from '../parameters'
import type { OwnOperation, Parameter } from '../types'

const key: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
  description: 'Sent again with the same key, the refund is made once.',
}

const told = (provider: string): OwnOperation => ({
  operationId: `receive${provider}Event`,
  summary: `What ${provider} tells of payments`,
  description:
    'Signed by the provider; without a right signature it is 400 and nothing is written. Answered once its effect is committed; the same event again changes nothing.',
  isPublic: true,
  requestBody: {
    required: true,
    content: json(
      { type: 'object', additionalProperties: true },
      { id: 'evt_1', type: 'payment_intent.succeeded' },
    ),
  },
  responses: {
    200: {
      description: 'It was taken.',
      content: json(object({ received: { type: 'boolean' } }), { received: true }),
    },
    ...refusals('BadRequest'),
  },
})

const decided = (operationId: string, summary: string, description: string): OwnOperation => ({
  operationId,
  summary,
  description: `${description} For: owner, manager.`,
  parameters: shared('id'),
  requestBody: {
    required: false,
    content: json(object({ reason: { ...text, maxLength: 500 } }, []), { reason: 'They called' }),
  },
  responses: {
    200: {
      description: 'The task as it stands now.',
      content: json(
        object({
          id: uuid,
          state: { type: 'string', enum: [...TASK_STATES] },
          outcome: orNull({ type: 'string', enum: [...TASK_OUTCOMES] }),
          detail: orNull(text),
        }),
      ),
    },
    ...refusals('NotFound', 'Conflict'),
  },
})

/** What the calls about money say of themselves. */
export const paymentOperations: Record<
  'stripe' | 'sandbox' | 'refund' | 'charge' | 'waive' | 'settle' | 'replay',
  OwnOperation
> = {
  stripe: told('Stripe'),
  sandbox: told('Sandbox'),
  refund: {
    operationId: 'refundPayment',
    summary: 'Give money back',
    description:
      'Without an amount: all that can go back. More than that is 409 `MORE_THAN_PAID`. What is still the guest’s goes first, then what was kept, then what came off the bill. For: owner, manager.',
    parameters: [...shared('id'), key],
    requestBody: {
      required: true,
      content: json(
        object(
          {
            amountCents: { ...whole, minimum: 1 },
            reason: { type: 'string', enum: [...REFUND_REASONS] },
            note: { ...text, maxLength: 500 },
          },
          [],
        ),
        { amountCents: 5_000, reason: 'goodwill' },
      ),
    },
    responses: {
      200: {
        description: 'It is written down and on its way.',
        content: json(
          object({
            refunds: {
              type: 'array',
              items: object({
                id: uuid,
                state: { type: 'string', enum: [...REFUND_STATES] },
                amountCents: whole,
              }),
            },
            amountCents: whole,
            currency: text,
          }),
        ),
      },
      ...refusals('NotFound', 'Conflict', 'Unprocessable'),
    },
  },
  charge: decided(
    'chargeTask',
    'Charge what a task is about',
    'Keeps of the deposit what the policy says, gives the rest back, and charges a saved card for what is missing.',
  ),
  waive: decided(
    'waiveTask',
    'Waive what a task is about',
    'Nothing is charged or kept; what was paid goes back.',
  ),
  settle: decided('settleTask', 'Say that a task is seen to', 'Moves no money.'),
  replay: {
    operationId: 'replayPaymentEvent',
    summary: 'Read again what an event was about',
    description: 'The provider is asked how it stands now, and that is made true. For: owner, manager.',
    parameters: shared('id'),
    responses: {
      200: {
        description: 'What came of it.',
        content: json(object({ outcome: { type: 'string', enum: [...EVENT_OUTCOMES] } }), {
          outcome: 'nothing',
        }),
      },
      ...refusals('NotFound'),
    },
  },
}
