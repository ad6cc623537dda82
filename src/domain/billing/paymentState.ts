/** How a payment or a saved card stands with the provider, in our words. */
export const PAYMENT_STATES = [
  /** Nothing entered yet, or the card was declined: the guest may try again. */
  'open',
  /** The guest's bank asks something of the guest (3-D Secure). */
  'needsGuest',
  /** On its way; nobody can do anything but wait. */
  'processing',
  'paid',
  /** Given up by us or run out: it can never be paid any more. */
  'cancelled',
] as const
export type PaymentState = (typeof PAYMENT_STATES)[number]

/** Money has come, or never will. */
export const isFinal = (state: PaymentState): boolean => state === 'paid' || state === 'cancelled'

/**
 * What is known after something was seen. News comes late, twice and out of order: what is final stays, whatever an older
 * message says. Otherwise what was seen when the object was read again is the truth of that moment.
 */
export const afterSeeing = (known: PaymentState, seen: PaymentState): PaymentState =>
  isFinal(known) ? known : seen
