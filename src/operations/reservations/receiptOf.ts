import type { Temporal } from 'temporal-polyfill'
import { cancellationSteps } from '@/domain/policy/cancellationSteps'
import { chargeDue } from '@/domain/policy/chargeDue'
import { countedPaidCents } from '@/domain/policy/countedPaidCents'
import { withOffset } from '@/domain/time/withOffset'
import type { OwnReservation } from './findOwnReservation'

/** What was agreed about money, in numbers. Instants are ISO strings with the venue's offset. */
export type PolicyReceipt = {
  depositKind: 'zadatek' | 'zaliczka'
  charge: { kind: 'deposit' | 'guarantee'; amountCents: number; eachCents: number | null } | null
  currency: string
  text: string | null
  /** From now on, in order: up to and including `until` (null: to the end) cancelling costs so much. */
  steps: { until: string | null; feeCents: number; refundCents: number; keptCents: number }[]
}

/**
 * The receipt of a policy: each step is what the function that charges would take then. While a deposit is still to be paid the
 * steps count with it paid.
 */
export function receiptOf(
  own: OwnReservation,
  startsAt: Temporal.Instant,
  now: Temporal.Instant,
): PolicyReceipt | null {
  const { policySnapshot: snapshot, partySize, waiveFees, mayChargeCard, venue } = own
  if (!snapshot || own.startsAt <= now.epochMilliseconds) return null
  const charge = chargeDue(snapshot, partySize)
  const paidCents = countedPaidCents({ ...own, snapshot })
  const facts = {
    snapshot,
    startsAt,
    now,
    covers: partySize,
    paidCents,
    by: 'guest',
    waiveFees,
    mayChargeCard,
  } as const
  const steps = cancellationSteps(facts).map((step) => ({
    ...step,
    until: step.until && withOffset(step.until, venue.timeZone),
  }))
  return {
    depositKind: snapshot.depositKind,
    charge: charge && {
      kind: charge.kind,
      amountCents: charge.amountCents,
      eachCents: snapshot.chargeBasis === 'perPerson' ? snapshot.chargeCents : null,
    },
    currency: snapshot.currency,
    text: snapshot.text || null,
    steps,
  }
}
