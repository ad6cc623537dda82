/**
 * What the house writes to guests and its staff may put into their own words: a message kind, or a case of one that cannot
 * be said in the same sentence. What it writes to its own people is not theirs to edit.
 */
export const TEMPLATE_KINDS = [
  'requestReceived',
  'waitlistJoined',
  'waitlistOffer',
  'paymentLink',
  'paymentReminder',
  'confirmation',
  'change',
  'reminder',
  'cancelledByGuest',
  'cancelledByVenue',
  'declined',
  'requestExpired',
  'paymentExpired',
  'feedbackRequest',
] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

export const isTemplateKind = (kind: unknown): kind is TemplateKind =>
  TEMPLATE_KINDS.includes(kind as TemplateKind)
