import type { Temporal } from 'temporal-polyfill'
import { cancellationCost } from '@/domain/policy/cancellationCost'
import { snapshotPolicy } from '@/domain/policy/snapshotPolicy'
import { instantOf } from '@/domain/time/instantOf'
import type { Deposit, PublicPolicy } from './getAvailability'

/** Up to and including `until` (null: to the start) cancelling costs so much. */
export type CostStep = { until: string | null; feeCents: number }

type Facts = {
  policy: PublicPolicy
  deposit: Deposit | null
  startsAt: string
  partySize: number
  timeZone: string
  now: Temporal.Instant
}

/** What cancelling would cost when, for a booking made now. Deadlines that have passed already are left out. */
export function costSteps({ policy, deposit, startsAt, partySize, timeZone, now }: Facts): CostStep[] {
  const start = instantOf(startsAt)
  const snapshot = {
    ...snapshotPolicy({
      policy: { ...policy, id: '', name: '' },
      locale: '',
      startsAt: start,
      bookedAt: now,
      timeZone,
    }),
    // The minutes of grace are a courtesy, not a promise to plan with.
    graceMinutes: 0,
  }
  const feeAt = (moment: Temporal.Instant) =>
    cancellationCost({
      snapshot,
      startsAt: start,
      now: moment,
      covers: partySize,
      paidCents: deposit?.kind === 'deposit' ? deposit.amountCents : 0,
      by: 'guest',
    }).feeCents

  const deadlines = snapshot.deadlines
    .map(({ at }) => instantOf(at))
    .filter((at) => at.epochMilliseconds > now.epochMilliseconds)
  const steps: CostStep[] = [...deadlines, null].map((until) => ({
    until: until?.toString() ?? null,
    feeCents: feeAt(until ?? start),
  }))
  return steps.filter(({ feeCents }, place) => feeCents !== steps[place + 1]?.feeCents)
}
