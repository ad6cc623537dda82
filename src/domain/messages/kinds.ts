/** Everything the house writes to somebody, in the order of a booking's life; then what it writes to its own people, and of money. */
export const MESSAGE_KINDS = [
  'requestReceived',
  'waitlistJoined',
  'waitlistOffer',
  'paymentLink',
  'confirmation',
  'change',
  'reminder',
  'cancellation',
  'declined',
  'feedbackRequest',
  'staffAlert',
  'invitation',
  'passwordReset',
  'paymentConfirmation',
  'refundMade',
  'giftCard',
  'membershipDue',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** What a row of the outbox may be. */
export const OUTBOX_KINDS = MESSAGE_KINDS

/** The ways in which it goes out; `webhook` is the staff's own chat. */
export const CHANNELS = ['email', 'sms', 'webhook'] as const
export type MessageChannel = (typeof CHANNELS)[number]

/** The languages in which the house writes. */
export type MessageLocale = 'pl' | 'en'

/** Whom or what it is about: a message of the same kind is sent once for each state of its subject. */
export const SUBJECT_TYPES = ['reservation', 'customer', 'user', 'staff'] as const
export type SubjectType = (typeof SUBJECT_TYPES)[number]
