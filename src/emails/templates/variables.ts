import type { TemplateKind } from './templateKinds'

const booking = [
  'guestName',
  'venueName',
  'venuePhone',
  'venueAddress',
  'date',
  'time',
  'until',
  'party',
  'partySize',
  'reference',
  'manageLink',
] as const
const cost = ['freeUntil', 'fee'] as const

/** What a message of each kind can fill in; staff write `{date}` and the house says which date. */
export const VARIABLES = {
  requestReceived: [...booking, 'answerBy'],
  waitlistJoined: booking,
  waitlistOffer: [...booking, 'offerUntil'],
  paymentLink: [...booking, 'amount', 'payUntil', 'payLink'],
  paymentReminder: [...booking, 'amount', 'payUntil', 'payLink'],
  confirmation: [...booking, ...cost],
  change: [...booking, ...cost],
  reminder: [...booking, ...cost],
  cancelledByGuest: [...booking, 'bookAgainLink'],
  cancelledByVenue: [...booking, 'bookAgainLink'],
  declined: [...booking, 'bookAgainLink'],
  requestExpired: [...booking, 'bookAgainLink'],
  paymentExpired: [...booking, 'bookAgainLink'],
  feedbackRequest: [...booking, 'feedbackLink'],
} as const satisfies Record<TemplateKind, readonly string[]>

export type Variable = (typeof VARIABLES)[TemplateKind][number]

/** A link is a key: it belongs into the mail, never into its subject, which shows on a locked phone. */
export const isLink = (variable: string): boolean => variable.endsWith('Link')

export const variablesOf = (kind: TemplateKind, part: 'subject' | 'text'): readonly Variable[] => {
  const all: readonly Variable[] = VARIABLES[kind]
  return part === 'subject' ? all.filter((variable) => !isLink(variable)) : all
}
