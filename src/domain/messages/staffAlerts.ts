/**
 * What the staff want to hear of at once: a party larger than usual, a guest who matters, a guest who was not happy, a
 * message that could not be sent, something else that failed.
 */
export const STAFF_ALERTS = [
  'largeParty',
  'vip',
  'request',
  'lowRating',
  'messageFailed',
  'money',
  'failure',
] as const
export type StaffAlert = (typeof STAFF_ALERTS)[number]
