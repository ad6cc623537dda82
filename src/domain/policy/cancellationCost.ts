import { Temporal } from 'temporal-polyfill'
import { isBefore } from '../time/isBefore'
import { feeOf } from './feeOf'
import { feePercentAt, graceEndsAt } from './feePercentAt'
import type { PolicySnapshot } from './policySnapshot'

export type CancellationFacts = {
  /** Null for a reservation without a policy: it costs nothing. */
  snapshot: PolicySnapshot | null
  startsAt: Temporal.Instant
  /** When the request came in, by the server's clock. For a no-show any moment after the start. */
  now: Temporal.Instant
  covers: number
  paidCents: number
  by: 'guest' | 'venue'
  /** The party did not come: every deadline has passed. */
  isNoShow?: boolean
  /** Force majeure: nobody pays for this service date. */
  waiveFees?: boolean
  /** A card is saved and the guest agreed to its being charged. */
  mayChargeCard?: boolean
}

export type CancellationCost = {
  /** What the policy asks, whether or not it can be had. */
  feeCents: number
  /** Given back of what was paid, in one step. */
  refundCents: number
  /** Kept of what was paid. */
  keptCents: number
  /** Charged to the saved card on top. */
  extraCents: number
  currency: string | null
  feePercent: number
  isFree: boolean
  /** Why it is free although it is late; null otherwise. */
  freeBecause: Pardon | 'grace' | 'noPolicy' | null
  /** The last moment (inclusive) at which cancelling costs nothing, gone or to come; null when it always or never does. */
  freeUntil: Temporal.Instant | null
  /** What comes next: after `after` (which itself still costs what it costs now) the fee is `feeCents`. */
  next: { after: Temporal.Instant; feeCents: number; feePercent: number } | null
}

/** Whose doing it is that a late cancellation is free. */
export type Pardon = 'venue' | 'forceMajeure' | 'zaliczka'

/** What cancelling now costs. Integer cents, rounded half up once, on the total. */
export function cancellationCost(facts: CancellationFacts): CancellationCost {
  const { snapshot, paidCents } = facts
  if (!snapshot) return { ...FREE, refundCents: paidCents, currency: null, freeBecause: 'noPolicy' }

  const { currency } = snapshot
  const { percent, feeCents, isGrace } = feeAt(momentOf(facts), snapshot, facts)
  const pardon = pardonOf(facts)
  if (pardon) {
    return { ...FREE, refundCents: paidCents, currency, freeBecause: feeCents > 0 ? pardon : null }
  }

  const refundCents = Math.max(0, paidCents - feeCents)
  return {
    feeCents,
    refundCents,
    keptCents: paidCents - refundCents,
    extraCents: facts.mayChargeCard ? Math.max(0, feeCents - paidCents) : 0,
    currency,
    feePercent: percent,
    isFree: feeCents === 0,
    freeBecause: isGrace ? 'grace' : null,
    freeUntil: freeUntil(snapshot, facts),
    next: nextStep(feeCents, snapshot, facts),
  }
}

/** Whose fault or whose law it is that nothing may be kept: the venue's own, nobody's, a zaliczka's. */
export function pardonOf({
  snapshot,
  by,
  waiveFees,
}: Pick<CancellationFacts, 'snapshot' | 'by' | 'waiveFees'>): Pardon | null {
  if (by === 'venue') return 'venue'
  if (waiveFees) return 'forceMajeure'
  return snapshot?.depositKind === 'zaliczka' ? 'zaliczka' : null
}

const FREE = {
  feeCents: 0,
  keptCents: 0,
  extraCents: 0,
  feePercent: 0,
  isFree: true,
  freeUntil: null,
  next: null,
} as const

function momentOf({ isNoShow, startsAt, now }: CancellationFacts): Temporal.Instant {
  return isNoShow && !isBefore(startsAt, now) ? startsAt.add({ milliseconds: 1 }) : now
}

function feeAt(
  moment: Temporal.Instant,
  snapshot: PolicySnapshot,
  { startsAt, covers, paidCents }: CancellationFacts,
) {
  const { percent, isGrace } = feePercentAt(snapshot, moment, startsAt)
  return { percent, isGrace, feeCents: feeOf(snapshot, { covers, paidCents, percent }) }
}

/** The first deadline that costs anything, or the end of the time for undoing when that is later. */
function freeUntil(snapshot: PolicySnapshot, facts: CancellationFacts): Temporal.Instant | null {
  if (snapshot.stickyPercent > 0) return null
  const { covers, paidCents, startsAt } = facts
  const first = snapshot.deadlines.find(
    ({ feePercent }) => feeOf(snapshot, { covers, paidCents, percent: feePercent }) > 0,
  )
  if (!first) return null

  const [deadline, undo] = [Temporal.Instant.from(first.at), graceEndsAt(snapshot, startsAt)]
  const last = isBefore(deadline, undo) ? undo : deadline
  return isBefore(last, Temporal.Instant.from(snapshot.bookedAt)) ? null : last
}

function nextStep(
  feeCents: number,
  snapshot: PolicySnapshot,
  facts: CancellationFacts,
): CancellationCost['next'] {
  const moments = snapshot.deadlines.map(({ at }) => Temporal.Instant.from(at))
  const toCome = [...moments, graceEndsAt(snapshot, facts.startsAt)]
    .filter((moment) => !isBefore(moment, facts.now))
    .sort((a, b) => Temporal.Instant.compare(a, b))

  for (const after of toCome) {
    const later = feeAt(after.add({ milliseconds: 1 }), snapshot, facts)
    if (later.feeCents !== feeCents) return { after, feeCents: later.feeCents, feePercent: later.percent }
  }
  return null
}
