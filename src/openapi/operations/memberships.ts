import { MEMBERSHIP_STATES, PLAN_PERIODS } from '@/domain/billing/membershipLists'
import { PROVIDERS } from '@/domain/billing/paymentLists'
import { SANDBOX_MEMBER_ACTIONS } from '@/domain/billing/sandboxMemberActions'
import { refusals } from '../errors'
import { instant, json, object, orNull, text, uuid, whole, yesNo } from '../json'
import { shared } from '../parameters'
import type { OwnOperation, Parameter, Schema } from '../types'

const listOf = (items: Schema): Schema => ({ type: 'array', items })
const token: Parameter = {
  name: 'token',
  in: 'path',
  required: true,
  schema: text,
  description:
    'The end of `memberUrl`. Wrong and old ones get the same 404, and twenty of them in a minute 429.',
}
const key: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
  description: 'Sent again with the same key, it is one membership.',
}
const payment = orNull(
  object({
    provider: { type: 'string', enum: [...PROVIDERS] },
    clientSecret: {
      ...text,
      description: 'Opens this one payment to one browser: never to be logged or kept.',
    },
    publishableKey: text,
    amountCents: whole,
    currency: text,
  }),
)
const state: Schema = { type: 'string', enum: [...MEMBERSHIP_STATES] }
const membership = object({
  plan: text,
  name: text,
  state,
  amountCents: whole,
  currency: text,
  period: { type: 'string', enum: [...PLAN_PERIODS] },
  benefits: listOf(text),
  bringsBenefits: yesNo,
  startedAt: orNull(instant),
  paidUntil: orNull(instant),
  cancelsAt: orNull(instant),
  endedAt: orNull(instant),
  hasPortal: yesNo,
  isTrial: yesNo,
  payments: listOf(
    object({ reference: text, amountCents: whole, refundedCents: whole, paidAt: orNull(instant) }),
  ),
  decline: orNull(text),
  needsGuest: yesNo,
  payment,
})

/** What the calls about memberships say of themselves. */
export const membershipOperations: Record<
  'join' | 'own' | 'portal' | 'tryOut' | 'end' | 'ofGuest',
  OwnOperation
> = {
  join: {
    operationId: 'joinPlan',
    summary: 'Become a member',
    description: 'Written down, and opened with the provider. Nothing holds before the first payment.',
    isPublic: true,
    parameters: [key],
    requestBody: {
      required: true,
      content: json(
        object(
          {
            plan: { ...text, description: 'Its slug.' },
            name: { ...text, maxLength: 120 },
            email: { ...text, maxLength: 254 },
            locale: { type: 'string', enum: ['pl', 'en'] },
            terms: { type: 'boolean', enum: [true] },
          },
          ['plan', 'name', 'email', 'terms'],
        ),
        { plan: 'club', name: 'Maria', email: 'maria@example.com', locale: 'en', terms: true },
      ),
    },
    responses: {
      201: {
        description:
          'The address of the membership, which is a key, and what the form of the provider needs.',
        content: json(object({ memberUrl: { type: 'string', format: 'uri' }, payment })),
      },
      ...refusals('BadRequest', 'NotFound', 'Unprocessable'),
    },
  },
  own: {
    operationId: 'getOwnMembership',
    summary: 'Where a membership stands',
    isPublic: true,
    parameters: [token],
    responses: {
      200: { description: 'As it stands now.', content: json(membership) },
      ...refusals('BadRequest', 'NotFound'),
    },
  },
  portal: {
    operationId: 'openMemberPortal',
    summary: 'The provider’s page for the card, and for ending it',
    isPublic: true,
    parameters: [token],
    responses: {
      200: {
        description: 'An address for one visit.',
        content: json(object({ url: { type: 'string', format: 'uri' } })),
      },
      ...refusals('BadRequest', 'NotFound'),
    },
  },
  tryOut: {
    operationId: 'tryOutMembership',
    summary: 'Try out what time or a bank does to a membership',
    description: 'Only where payments are played (the sandbox); elsewhere 404.',
    isPublic: true,
    parameters: [token],
    requestBody: {
      required: true,
      content: json(object({ action: { type: 'string', enum: [...SANDBOX_MEMBER_ACTIONS] } }), {
        action: 'renew',
      }),
    },
    responses: {
      200: {
        description: 'It is done.',
        content: json(object({ done: { type: 'boolean' } }), { done: true }),
      },
      ...refusals('BadRequest', 'NotFound', 'Unprocessable'),
    },
  },
  end: {
    operationId: 'endMembership',
    summary: 'End a membership',
    description: 'What was paid stays paid; a refund is a step of its own. For: owner, manager.',
    parameters: shared('id'),
    requestBody: {
      required: true,
      content: json(object({ when: { type: 'string', enum: ['atPeriodEnd', 'now'] } }), {
        when: 'atPeriodEnd',
      }),
    },
    responses: {
      200: { description: 'As it stands now.', content: json(object({ state })) },
      ...refusals('NotFound', 'Unprocessable'),
    },
  },
  ofGuest: {
    operationId: 'listMembershipsOfGuest',
    summary: 'What a guest is entitled to',
    description: 'Memberships that have not ended, without amounts. For: owner, manager, host.',
    parameters: shared('id'),
    responses: {
      200: {
        description: 'Often none.',
        content: json(
          object({
            memberships: listOf(
              object({
                id: uuid,
                plan: text,
                state,
                benefits: listOf(text),
                paidUntil: orNull(instant),
                bringsBenefits: yesNo,
              }),
            ),
          }),
        ),
      },
      ...refusals('NotFound'),
    },
  },
}
