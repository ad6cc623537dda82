export const REFUND_STATES = [
  /** Decided and written down; the provider has not been asked, or has not answered. */
  'wanted',
  'onItsWay',
  'done',
  /** For good: somebody has to see to it, and has a task. */
  'failed',
] as const
export type RefundState = (typeof REFUND_STATES)[number]

export const REFUND_REASONS = [
  'cancelled',
  'venueCancelled',
  /** Paid when the table was gone already. */
  'tableGone',
  'expired',
  /** Came after all: what was charged or kept for a no-show goes back. */
  'lateGuest',
  'fewerGuests',
  'goodwill',
  'mistake',
] as const
export type RefundReason = (typeof REFUND_REASONS)[number]

/** Which part of the money goes back: what is still the guest's, what had been kept, what came off the bill. */
export const REFUND_SOURCES = ['open', 'retained', 'applied', 'giftCard', 'membership'] as const
export type RefundSource = (typeof REFUND_SOURCES)[number]
