import type { PaymentState } from './paymentState'
import type { PaymentPurpose } from './paymentLists'

/** How the money of a reservation stands, in one word for the board and the guest. */
export const DEPOSIT_STATES = [
  'none',
  'due',
  'processing',
  'paid',
  'partlyRefunded',
  'refunded',
  'kept',
  'applied',
  'cardSaved',
] as const
export type DepositStateWord = (typeof DEPOSIT_STATES)[number]

export type PaymentOfBooking = {
  purpose: PaymentPurpose
  state: PaymentState
  receivedCents: number
  refundedCents: number
  retainedCents: number
  appliedCents: number
}

/** Paid and not given back, in minor units. */
export const paidOf = (
  payments: readonly Pick<PaymentOfBooking, 'receivedCents' | 'refundedCents'>[],
): number =>
  payments.reduce((sum, { receivedCents, refundedCents }) => sum + receivedCents - refundedCents, 0)

/** Of several payments the word says the most: money that came before money that is due. */
export function depositStateOf(payments: readonly PaymentOfBooking[]): DepositStateWord {
  const sum = (name: 'receivedCents' | 'refundedCents' | 'retainedCents' | 'appliedCents') =>
    payments.reduce((total, payment) => total + payment[name], 0)
  const [received, refunded] = [sum('receivedCents'), sum('refundedCents')]
  if (received > 0) {
    if (sum('appliedCents') > 0) return 'applied'
    if (sum('retainedCents') > 0) return 'kept'
    if (refunded >= received) return 'refunded'
    return refunded > 0 ? 'partlyRefunded' : 'paid'
  }
  const is = (state: PaymentState) => payments.some((payment) => payment.state === state)
  if (payments.some(({ purpose, state }) => purpose === 'guarantee' && state === 'paid')) return 'cardSaved'
  if (is('processing')) return 'processing'
  return is('open') || is('needsGuest') ? 'due' : 'none'
}
