import type { Temporal } from 'temporal-polyfill'
import { cancellationCost } from '@/domain/policy/cancellationCost'
import { chargeDue } from '@/domain/policy/chargeDue'
import type { Policy } from '@/domain/policy/policy'
import { snapshotPolicy } from '@/domain/policy/snapshotPolicy'
import { instantOf } from '@/domain/time/instantOf'

export type PolicyStep = {
  /** From the moment after this on; null from the booking on. */
  after: Temporal.Instant | null
  feeCents: number
  /** Of what was paid, what the guest gets back. */
  refundCents: number
}

export type PolicyExampleOf = { paidCents: number; isGuarantee: boolean; steps: PolicyStep[] }

/**
 * What one booking would pay and what cancelling it would cost, step by step until its start: the domain's own sums,
 * asked at each deadline, for a guest who booked long before.
 */
export function examplePolicy(
  policy: Policy,
  { startsAt, covers, timeZone }: { startsAt: Temporal.Instant; covers: number; timeZone: string },
): PolicyExampleOf {
  const bookedAt = startsAt.subtract({ hours: 24 * 60 })
  const snapshot = snapshotPolicy({ policy, locale: 'pl', startsAt, bookedAt, timeZone })
  const charge = chargeDue(policy, covers)
  const paidCents = charge?.kind === 'deposit' ? charge.amountCents : 0
  const mayChargeCard = charge?.kind === 'guarantee'
  const costAt = (now: Temporal.Instant) =>
    cancellationCost({ snapshot, startsAt, now, covers, paidCents, by: 'guest', mayChargeCard })

  const moments = [
    null,
    ...snapshot.deadlines
      .map(({ at }) => instantOf(at))
      .filter((at) => bookedAt.epochMilliseconds < at.epochMilliseconds)
      .filter((at) => at.epochMilliseconds < startsAt.epochMilliseconds),
  ]
  const steps = moments.map((after) => {
    const { feeCents, refundCents } = costAt((after ?? bookedAt.add({ hours: 48 })).add({ milliseconds: 1 }))
    return { after, feeCents, refundCents }
  })
  return {
    paidCents: charge?.amountCents ?? 0,
    isGuarantee: mayChargeCard,
    steps: steps.filter((step, place) => place === 0 || step.feeCents !== steps[place - 1]!.feeCents),
  }
}
