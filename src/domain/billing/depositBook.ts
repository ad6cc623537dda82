import { entries, type Money } from './entries'
import type { Entry } from './entry'

/** How a deposit stands: paid, and where it went. All in minor units. */
export type DepositState = {
  currency: string
  paidCents: number
  refundedCents: number
  retainedCents: number
  appliedCents: number
}

export const noDeposit = (currency: string): DepositState => ({
  currency,
  paidCents: 0,
  refundedCents: 0,
  retainedCents: 0,
  appliedCents: 0,
})

/** What of it is still the guest's: may be refunded, kept or taken off the bill. */
export const openCents = ({ paidCents, refundedCents, retainedCents, appliedCents }: DepositState): number =>
  paidCents - refundedCents - retainedCents - appliedCents

export type DepositStep =
  | { do: 'pay'; amountCents: number }
  | { do: 'refund'; amountCents: number }
  | { do: 'retain'; amountCents: number }
  | { do: 'apply'; amountCents: number }

export type Stepped =
  { ok: true; state: DepositState; entry: Entry } | { ok: false; reason: 'NOT_AN_AMOUNT' | 'MORE_THAN_PAID' }

/**
 * One movement of a deposit. A guest never gets back more than was paid, and no grosz is kept, given back and taken off the
 * bill twice.
 */
export function stepDeposit(state: DepositState, { do: verb, amountCents }: DepositStep): Stepped {
  if (!Number.isSafeInteger(amountCents) || amountCents <= 0) return { ok: false, reason: 'NOT_AN_AMOUNT' }
  if (verb !== 'pay' && amountCents > openCents(state)) return { ok: false, reason: 'MORE_THAN_PAID' }
  const { field, entry } = MOVES[verb]
  const money = { amountCents, currency: state.currency }
  return { ok: true, state: { ...state, [field]: state[field] + amountCents }, entry: entry(money) }
}

const MOVES = {
  pay: { field: 'paidCents', entry: entries.depositCharged },
  refund: { field: 'refundedCents', entry: entries.refunded },
  retain: { field: 'retainedCents', entry: entries.depositRetained },
  apply: { field: 'appliedCents', entry: entries.depositApplied },
} as const satisfies Record<
  DepositStep['do'],
  { field: keyof Omit<DepositState, 'currency'>; entry: (money: Money) => Entry }
>
