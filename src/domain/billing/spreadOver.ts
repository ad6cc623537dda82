type Purse = { id: string; openCents: number }
export type Share = { id: string; amountCents: number }

/**
 * Takes an amount out of several payments, the first ones first, never more from one than there is. Throws where all of
 * them together have less: whoever asks has added them up before.
 */
export function spreadOver(amountCents: number, purses: readonly Purse[]): Share[] {
  let rest = amountCents
  const shares: Share[] = []
  for (const { id, openCents } of purses) {
    const share = Math.min(rest, openCents)
    if (share > 0) shares.push({ id, amountCents: share })
    rest -= Math.max(0, share)
  }
  if (rest > 0) throw new Error(`${amountCents} is more than there is`)
  return shares
}
