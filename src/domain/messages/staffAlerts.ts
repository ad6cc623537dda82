/**
 * What the staff want to hear of at once: a party larger than usual, a guest who matters, a guest who was not happy,
 * somebody who writes through the site, a message that could not be sent, something else that failed.
 */
export const STAFF_ALERTS = [
  'largeParty',
  'vip',
  'request',
  'lowRating',
  'siteMessage',
  'messageFailed',
  'money',
  'failure',
] as const
export type StaffAlert = (typeof STAFF_ALERTS)[number]
