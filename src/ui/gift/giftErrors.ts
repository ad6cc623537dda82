import type { Refusal } from '@/queries/reservations/refusal'

/** Fields of the form by what the API calls them. */
const FIELDS: Record<string, string> = {
  amountCents: 'other',
  'buyer.name': 'buyerName',
  'buyer.email': 'buyerEmail',
  'recipient.name': 'recipientName',
  'recipient.email': 'recipientEmail',
  message: 'message',
  deliverOn: 'deliverOn',
  terms: 'terms',
  design: 'design',
}

/** What is wrong with which field of the form, in the API's sentence. */
export function giftErrors(refusal: Refusal | null): Partial<Record<string, string>> {
  return Object.fromEntries(
    (refusal?.fields ?? []).flatMap(({ path, message }) => (FIELDS[path] ? [[FIELDS[path], message]] : [])),
  )
}
