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

export type DepositStep = { do: DepositVerb; amountCents: number }
export type DepositVerb = keyof typeof MOVES

export type Stepped =
  { ok: true; state: DepositState; entry: Entry } | { ok: false; reason: 'NOT_AN_AMOUNT' | 'MORE_THAN_PAID' }

/**
 * One movement of a deposit. A guest never gets back more than was paid, and no grosz is kept, given back and taken off the
 * bill twice.
 */
export function stepDeposit(state: DepositState, { do: verb, amountCents }: DepositStep): Stepped {
  if (!Number.isSafeInteger(amountCents) || amountCents <= 0) return { ok: false, reason: 'NOT_AN_AMOUNT' }
  const { from, to, entry } = MOVES[verb]
  if (amountCents > standsAt(state, from)) return { ok: false, reason: 'MORE_THAN_PAID' }

  const next = { ...state }
  if (from !== 'open' && from !== 'guest') next[from] -= amountCents
  if (to !== 'open') next[to] += amountCents
  return { ok: true, state: next, entry: entry({ amountCents, currency: state.currency }) }
}

type Place = 'guest' | 'open' | 'paidCents' | 'refundedCents' | 'retainedCents' | 'appliedCents'

const standsAt = (state: DepositState, place: Place): number => {
  if (place === 'guest') return Number.MAX_SAFE_INTEGER
  return place === 'open' ? openCents(state) : state[place]
}

/** From where to where each step moves money; what is paid comes from the guest, who has as much as he likes. */
const MOVES = {
  pay: { from: 'guest', to: 'paidCents', entry: entries.depositCharged },
  refund: { from: 'open', to: 'refundedCents', entry: entries.refunded },
  refundFailed: { from: 'refundedCents', to: 'open', entry: entries.refundFailed },
  retain: { from: 'open', to: 'retainedCents', entry: entries.depositRetained },
  releaseRetained: { from: 'retainedCents', to: 'open', entry: entries.retainedReleased },
  refundRetained: { from: 'retainedCents', to: 'refundedCents', entry: entries.retainedRefunded },
  apply: { from: 'open', to: 'appliedCents', entry: entries.depositApplied },
  releaseApplied: { from: 'appliedCents', to: 'open', entry: entries.appliedReleased },
  refundApplied: { from: 'appliedCents', to: 'refundedCents', entry: entries.appliedRefunded },
} as const satisfies Record<
  string,
  { from: Place; to: Exclude<Place, 'guest'>; entry: (money: Money) => Entry }
>
