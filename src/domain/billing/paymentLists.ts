/** What a payment is for. */
export const PAYMENT_PURPOSES = ['deposit', 'guarantee', 'fee', 'giftCard', 'membership'] as const
export type PaymentPurpose = (typeof PAYMENT_PURPOSES)[number]

/** How it came about. */
export const PAYMENT_REASONS = [
  'booking',
  'payLink',
  'approved',
  /** More guests than the deposit was for; the booking stands as it is until it is paid. */
  'moreGuests',
  'noShow',
  'lateCancellation',
  'purchase',
  'renewal',
] as const
export type PaymentReason = (typeof PAYMENT_REASONS)[number]

/** Who takes the money; `sandbox` plays it, without a network. */
export const PROVIDERS = ['stripe', 'sandbox'] as const
export type Provider = (typeof PROVIDERS)[number]

/** A zadatek may be kept when the guest defaults, a zaliczka is always returned. */
export const DEPOSIT_KINDS = ['zadatek', 'zaliczka'] as const
export type DepositKind = (typeof DEPOSIT_KINDS)[number]

/** What of the provider's news was acted on: `nothing` where all of it was known, `unknown` where it is about nothing of ours. */
export const EVENT_OUTCOMES = ['done', 'nothing', 'unknown'] as const
export type EventOutcome = (typeof EVENT_OUTCOMES)[number]

/** What an event of a provider is about, in our words. */
export const EVENT_SUBJECTS = [
  'payment',
  'guarantee',
  'refund',
  'dispute',
  'payout',
  'subscription',
  'other',
] as const
