import { refusals } from '../errors'
import { json, object, orNull, text, yesNo } from '../json'
import { shared } from '../parameters'
import type { OwnOperation, Parameter, ResponseObject } from '../types'

const token: Parameter = {
  name: 'token',
  in: 'path',
  required: true,
  schema: text,
  description: 'The end of `manageUrl`.',
}
const locale: Parameter = {
  name: 'locale',
  in: 'query',
  required: false,
  schema: { type: 'string', enum: ['pl', 'en'] },
  description: 'Of the document; else `Accept-Language` decides.',
}
const buyer = object({ nip: orNull(text), name: orNull(text), address: orNull(text) })
const paper: ResponseObject = {
  description: 'A PDF: what was paid, what went back and what was kept, with its VAT. Not a VAT invoice.',
  content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
}
const setting: OwnOperation['requestBody'] = {
  required: true,
  content: json(object({ nip: orNull(text), name: orNull(text), address: orNull(text) }, []), {
    nip: '526-025-02-74',
    name: 'Firma',
    address: 'ul. Prosta 1, Warszawa',
  }),
}
const set: Pick<OwnOperation, 'description' | 'requestBody' | 'responses'> = {
  description:
    'A Polish NIP whose check digit is right, however it is typed; without one the buyer is taken off. The confirmation names the buyer from then on and is mailed anew, and webhooks hear `document.requested`.',
  requestBody: setting,
  responses: {
    200: { description: 'As it stands now.', content: json(buyer) },
    ...refusals('BadRequest', 'NotFound', 'Unprocessable'),
  },
}
const sent: OwnOperation['responses'] = {
  200: {
    description: 'Whether a letter is on its way: not without an address, and not over and over.',
    content: json(object({ sent: yesNo }), { sent: true }),
  },
  ...refusals('BadRequest', 'NotFound'),
}

/** What the calls about confirmations of payment say of themselves. */
export const confirmationOperations: Record<
  'ownFile' | 'ownBuyer' | 'ownMail' | 'file' | 'buyer' | 'mail',
  OwnOperation
> = {
  ownFile: {
    operationId: 'getOwnConfirmation',
    summary: 'What was paid for it, on paper',
    isPublic: true,
    parameters: [token, locale],
    responses: { 200: paper, ...refusals('BadRequest', 'NotFound') },
  },
  ownBuyer: {
    operationId: 'setOwnBuyer',
    summary: 'Whom the confirmation of payment is for',
    isPublic: true,
    parameters: [token],
    ...set,
  },
  ownMail: {
    operationId: 'mailOwnConfirmation',
    summary: 'The confirmation of payment by mail, to the address of the booking',
    isPublic: true,
    parameters: [token],
    responses: sent,
  },
  file: {
    operationId: 'getConfirmation',
    summary: 'A payment on paper',
    description: 'For: owner, manager.',
    parameters: [...shared('id'), locale],
    responses: { 200: paper, ...refusals('NotFound') },
  },
  buyer: {
    operationId: 'setBuyer',
    summary: 'Whom the confirmation of a payment is for',
    parameters: shared('id'),
    ...set,
    description: `${set.description} For: owner, manager.`,
  },
  mail: {
    operationId: 'mailConfirmation',
    summary: 'The confirmation of a payment by mail, to whoever paid',
    description: 'For: owner, manager.',
    parameters: shared('id'),
    responses: sent,
  },
}
