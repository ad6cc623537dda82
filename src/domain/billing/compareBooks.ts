/** A movement on the account with the provider, as one of the two books has it. Above zero: to the house. */
export type Moved = {
  kind: 'charge' | 'refund' | 'payout' | 'dispute'
  /** The provider's number of the payment, or of the payout. */
  of: string
  amountCents: number
  currency: string
}

export type Difference = Moved & { missing: 'ours' | 'theirs' }

type Books = {
  /** What moved in the window, and a wider one around it: clocks of two houses differ. */
  ours: { within: readonly Moved[]; around: readonly Moved[] }
  theirs: { within: readonly Moved[]; around: readonly Moved[] }
}

/** What one book has and the other has not, each movement matched with one of the other side. */
export function compareBooks({ ours, theirs }: Books): Difference[] {
  return [
    ...without(theirs.within, ours.around).map((moved): Difference => ({ ...moved, missing: 'ours' })),
    ...without(ours.within, theirs.around).map((moved): Difference => ({ ...moved, missing: 'theirs' })),
  ]
}

function without(these: readonly Moved[], those: readonly Moved[]): Moved[] {
  const left = new Map<string, number>()
  for (const moved of those) left.set(keyOf(moved), (left.get(keyOf(moved)) ?? 0) + 1)
  return these.filter((moved) => {
    const count = left.get(keyOf(moved)) ?? 0
    left.set(keyOf(moved), count - 1)
    return count <= 0
  })
}

const keyOf = ({ kind, of, amountCents, currency }: Moved) => [kind, of, amountCents, currency].join(' ')
