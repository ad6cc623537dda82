import { openCents, stepDeposit, type DepositState } from './depositBook'
import type { Entry } from './entry'

type Question = {
  deposit: DepositState
  /** What the policy takes for this cancellation: `cancellationCost` of the snapshot, at the moment the request came. */
  feeCents: number
}

export type Settlement = {
  state: DepositState
  /** To be given back through the provider; never charge and refund at the same time. */
  refundCents: number
  /** What the policy would take beyond what was paid: only a saved card with consent may be charged for it. */
  uncoveredCents: number
  /** What is kept stands in the book at once; the refund once the provider has done it. */
  entries: Entry[]
}

/** Who gets what of a deposit when a booking is called off: the fee is kept as far as it was paid, the rest goes back. */
export function settleCancellation({ deposit, feeCents }: Question): Settlement {
  const open = openCents(deposit)
  const keptCents = Math.min(open, feeCents)
  const kept = keptCents > 0 ? stepDeposit(deposit, { do: 'retain', amountCents: keptCents }) : null
  if (kept && !kept.ok) throw new Error(`A fee of ${feeCents} could not be kept: ${kept.reason}`)
  return {
    state: kept ? kept.state : deposit,
    refundCents: open - keptCents,
    uncoveredCents: feeCents - keptCents,
    entries: kept ? [kept.entry] : [],
  }
}
