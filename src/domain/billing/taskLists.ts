/** What about money waits for a person. */
export const TASK_KINDS = [
  /** A party did not come: charge the card or keep the deposit, or waive it. */
  'noShowFee',
  /** Cancelled late, and the fee is more than what was paid. */
  'cancellationFee',
  /** The venue called off a booking with a zadatek: the guest may claim as much again. Never paid by itself. */
  'zadatekTwice',
  'refundFailed',
  'dispute',
  /** Paid when the table was gone: the money is on its way back. */
  'paidWithoutTable',
  /** The house's book and the provider's do not agree. */
  'difference',
  /** A booking owes a deposit and there is nobody who takes it. */
  'paymentsOff',
  /** Another amount or currency came than was asked for. */
  'wrongAmount',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export const TASK_STATES = ['open', 'done'] as const

export const TASK_OUTCOMES = [
  'charged',
  'waived',
  /** Seen to, by hand or by the house. */
  'settled',
  /** The card was refused. */
  'declined',
] as const
export type TaskOutcome = (typeof TASK_OUTCOMES)[number]
