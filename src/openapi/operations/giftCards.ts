import { GIFT_CARD_DESIGNS, GIFT_CARD_STATES } from '@/domain/billing/giftCardLists'
import { PAYMENT_STATES } from '@/domain/billing/paymentState'
import { refusals } from '../errors'
import { json, object, orNull, text, uuid, whole, yesNo } from '../json'
import { shared } from '../parameters'
import type { OwnOperation, Parameter, Schema } from '../types'

const key: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
  description: 'Sent again with the same key, it is done once.',
}
const date: Schema = { type: 'string', format: 'date' }
const design: Schema = { type: 'string', enum: [...GIFT_CARD_DESIGNS] }
const state: Schema = { type: 'string', enum: [...GIFT_CARD_STATES] }
const code: Schema = {
  ...text,
  maxLength: 60,
  description: 'As it was written down; case, spaces and hyphens mean nothing.',
}
const paymentToMake = orNull(
  object({
    provider: { type: 'string', enum: ['stripe', 'sandbox'] },
    clientSecret: text,
    publishableKey: text,
    amountCents: whole,
    currency: text,
  }),
)
const balance = {
  lastFour: orNull(text),
  state,
  balanceCents: whole,
  currency: text,
  validThrough: orNull({ ...date, description: 'The last day, by the venue’s clock.' }),
}
const guesses =
  'A code of nobody is 404 and counts as a guess: after ten in ten minutes it is 429, right or wrong.'

const changed = (operationId: string, summary: string, description: string): OwnOperation => ({
  operationId,
  summary,
  description: `${description} For: owner, manager.`,
  parameters: shared('id'),
  responses: {
    200: {
      description: 'The card as it stands now.',
      content: json(object({ id: uuid, state, balanceCents: whole, currency: text, lastFour: orNull(text) })),
    },
    ...refusals('NotFound', 'Conflict'),
  },
})

/** What the calls about gift cards say of themselves. */
export const giftCardOperations: Record<
  'offer' | 'buy' | 'order' | 'balance' | 'face' | 'redeem' | 'undo' | 'block' | 'unblock' | 'renew',
  OwnOperation
> = {
  offer: {
    isPublic: true,
    operationId: 'giftCardOffer',
    summary: 'Which gift cards are for sale',
    parameters: [
      { name: 'venue', in: 'query', schema: text, description: 'Slug; optional while there is one venue.' },
    ],
    responses: {
      200: {
        description: 'What may be bought; `isOffered` is false where the owner sells none.',
        content: json(
          object({
            isOffered: yesNo,
            currency: text,
            minCents: whole,
            maxCents: whole,
            amounts: { type: 'array', items: whole },
            months: { ...whole, description: 'For how long a card is good from the day it is paid.' },
            designs: { type: 'array', items: design },
          }),
        ),
      },
      ...refusals('NotFound', 'Unprocessable'),
    },
  },
  buy: {
    isPublic: true,
    operationId: 'buyGiftCard',
    summary: 'Order a gift card',
    description:
      'Answers what to pay it by. The card is worth something once the provider has the money; its code goes out by mail on the chosen day and stands nowhere else. `NOT_FOUND` where none are sold.',
    parameters: [key],
    requestBody: {
      required: true,
      content: json(
        object(
          {
            venue: text,
            amountCents: { ...whole, minimum: 1 },
            design,
            buyer: object({
              name: { ...text, maxLength: 120 },
              email: { ...text, format: 'email', maxLength: 254 },
            }),
            recipient: object(
              {
                name: { ...text, maxLength: 120 },
                email: { ...text, maxLength: 254, description: 'Without it the card goes to the buyer.' },
              },
              [],
            ),
            message: { ...text, maxLength: 500 },
            deliverOn: {
              ...text,
              description: 'A date by the venue’s clock, within a year; without it at once.',
            },
            locale: { type: 'string', enum: ['pl', 'en'] },
            terms: { type: 'boolean', const: true },
            website: { type: 'string', maxLength: 0, description: 'To be left empty: a trap for programs.' },
          },
          ['amountCents', 'buyer', 'terms'],
        ),
        {
          amountCents: 20_000,
          design: 'coupe',
          buyer: { name: 'Ola', email: 'ola@example.com' },
          recipient: { name: 'Maja', email: 'maja@example.com' },
          message: 'Happy birthday',
          terms: true,
        },
      ),
    },
    responses: {
      201: {
        description: 'Ordered; it may be paid for a day.',
        content: json(
          object({
            orderUrl: { ...text, format: 'uri', description: 'A key: whoever has it may look at the order.' },
            amountCents: whole,
            currency: text,
            payment: paymentToMake,
          }),
        ),
      },
      ...refusals('BadRequest', 'NotFound', 'Unprocessable'),
    },
  },
  order: {
    isPublic: true,
    operationId: 'readGiftCardOrder',
    summary: 'How an order of a gift card stands',
    parameters: [
      {
        name: 'token',
        in: 'path',
        required: true,
        schema: text,
        description: 'The last step of `orderUrl`.',
      },
    ],
    responses: {
      200: {
        description: 'The order, and what to pay it by while it may be paid.',
        content: json(
          object({
            state: { type: 'string', enum: [...PAYMENT_STATES] },
            card: state,
            amountCents: whole,
            currency: text,
            design,
            buyerName: orNull(text),
            recipientName: orNull(text),
            isForOther: yesNo,
            message: orNull(text),
            deliverOn: orNull(date),
            isDelivered: yesNo,
            validThrough: orNull(date),
            decline: orNull(text),
            payment: paymentToMake,
          }),
        ),
      },
      ...refusals('NotFound'),
    },
  },
  balance: {
    isPublic: true,
    operationId: 'checkGiftCard',
    summary: 'What is left on a gift card',
    description: guesses,
    requestBody: { required: true, content: json(object({ code }), { code: 'K7M4-TRA0-9QXW-B2ZD' }) },
    responses: {
      200: { description: 'What whoever has the code may know.', content: json(object(balance)) },
      ...refusals('NotFound', 'Unprocessable'),
    },
  },
  face: {
    isPublic: true,
    operationId: 'giftCardFace',
    summary: 'The drawn picture of a gift card',
    description: '1200 by 630 pixels: the house and a drink, nothing of any card that was sold.',
    parameters: [{ name: 'design', in: 'path', required: true, schema: design }, ...shared('locale')],
    responses: {
      200: {
        description: 'The picture.',
        content: { 'image/png': { schema: { type: 'string', contentMediaType: 'image/png' } } },
      },
      304: { description: 'The caller has it already (`If-None-Match`).' },
      ...refusals('NotFound', 'Unprocessable'),
    },
  },
  redeem: {
    operationId: 'redeemGiftCard',
    summary: 'Take a gift card, or a part of it, off a bill',
    description: `Without an amount: all that is left. 409 \`MORE_THAN_LEFT\` (\`data.mostCents\`) and \`GIFT_CARD_OVER\` (\`data.state\`). ${guesses} For: owner, manager, host.`,
    parameters: [key],
    requestBody: {
      required: true,
      content: json(object({ code, amountCents: { ...whole, minimum: 1 } }, ['code']), {
        code: 'K7M4-TRA0-9QXW-B2ZD',
        amountCents: 8_000,
      }),
    },
    responses: {
      200: {
        description: 'Taken; the rest stays on the card.',
        content: json(object({ ...balance, redemption: uuid, redeemedCents: whole })),
      },
      ...refusals('NotFound', 'Conflict', 'Unprocessable'),
    },
  },
  undo: {
    operationId: 'undoRedemption',
    summary: 'Take one use of a gift card back',
    description:
      'Hosts within a quarter of an hour, managers later too; once. 409 `CANNOT_UNDO`. For: owner, manager, host.',
    requestBody: {
      required: true,
      content: json(object({ redemption: uuid }), { redemption: '7b0c8d1e-0000-4000-8000-000000000000' }),
    },
    responses: {
      200: { description: 'The card as it stands now.', content: json(object(balance)) },
      ...refusals('NotFound', 'Conflict', 'Unprocessable'),
    },
  },
  block: changed('blockGiftCard', 'Stop a gift card', 'Nobody can spend it until it is let go on.'),
  unblock: changed('unblockGiftCard', 'Let a stopped gift card go on', 'It may be spent again.'),
  renew: changed(
    'renewGiftCard',
    'Send a gift card anew',
    'Under another code; the old one opens nothing any more. It goes to its recipient, else to its buyer.',
  ),
}
