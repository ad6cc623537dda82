import { divideHalfUp } from '../money/divideHalfUp'
import { toDecimal } from '../money/toDecimal'
import { pardonOf, type CancellationFacts } from './cancellationCost'
import { chargeDue, type Charge } from './chargeDue'
import { feePercentAt } from './feePercentAt'
import type { PolicySnapshot } from './policySnapshot'

export type PartyChange = Omit<CancellationFacts, 'isNoShow'> & { newCovers: number }

export type PartyChangeCost = {
  /** To be paid (or saved for) before the larger party is final; the booking stands as it is until then. */
  charge: Charge | null
  /** For guests who are dropped late. */
  feeCents: number
  refundCents: number
  /** Charged to the saved card, where the fee is more than what is given back. */
  extraCents: number
  currency: string | null
}

/** What it costs to come with more or fewer guests. */
export function partyChangeCost(change: PartyChange): PartyChangeCost {
  const { snapshot, covers, newCovers, paidCents } = change
  const nothing = { charge: null, feeCents: 0, refundCents: 0, extraCents: 0 }
  if (!snapshot || newCovers === covers) return { ...nothing, currency: snapshot?.currency ?? null }

  const { currency } = snapshot
  if (newCovers > covers) return { ...nothing, charge: moreDue(snapshot, change), currency }

  const { percent } = feePercentAt(snapshot, change.now, change.startsAt)
  const isLate = percent > 0 && !pardonOf(change)
  const feeCents = isLate && snapshot.chargeDroppedCovers ? feeOfDropped(snapshot, change, percent) : 0
  const shareCents = isLate ? shareOfDropped(snapshot, change) : overpaid(snapshot, change)
  return {
    charge: null,
    feeCents,
    refundCents: Math.min(paidCents, Math.max(0, shareCents - feeCents)),
    extraCents: change.mayChargeCard ? Math.max(0, feeCents - shareCents) : 0,
    currency,
  }
}

function moreDue(snapshot: PolicySnapshot, { newCovers, paidCents }: PartyChange): Charge | null {
  const due = chargeDue(snapshot, newCovers)
  if (!due || due.kind === 'guarantee') return due
  return due.amountCents > paidCents ? { ...due, amountCents: due.amountCents - paidCents } : null
}

/** In time, all that the smaller party would not have paid comes back. */
function overpaid(snapshot: PolicySnapshot, { newCovers, paidCents }: PartyChange): number {
  const due = chargeDue(snapshot, newCovers)
  return Math.max(0, paidCents - (due?.kind === 'deposit' ? due.amountCents : 0))
}

/** Late, no more than the deposit of those who are dropped: the rest of the booking keeps its own. */
function shareOfDropped(snapshot: PolicySnapshot, { covers, newCovers, paidCents }: PartyChange): number {
  if (snapshot.chargeBasis === 'perBooking') return 0
  return Math.min(paidCents, snapshot.chargeCents * (covers - newCovers))
}

function feeOfDropped(snapshot: PolicySnapshot, change: PartyChange, percent: number): number {
  const { covers, newCovers, paidCents } = change
  const dropped = covers - newCovers
  const { numerator, denominator } = toDecimal(percent)
  const bases = {
    perPerson: [BigInt(snapshot.feeCents * dropped), 1n],
    perBooking: [0n, 1n],
    percentOfPrepaid: [BigInt(paidCents) * BigInt(dropped), BigInt(covers)],
  } as const
  const [base, parts] = bases[snapshot.feeBasis]
  const fee = divideHalfUp(base * numerator, parts * denominator * 100n)
  return Math.min(fee, snapshot.capCents ?? Infinity)
}
