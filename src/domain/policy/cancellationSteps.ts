import type { Temporal } from 'temporal-polyfill'
import { cancellationCost, type CancellationFacts } from './cancellationCost'

/** From the step before up to and including `until` (null: to the end) cancelling costs so much. */
export type CancellationStep = {
  until: Temporal.Instant | null
  feeCents: number
  refundCents: number
  keptCents: number
}

/** What cancelling costs from `now` on, each time with the function that charges: the receipt of a policy. */
export function cancellationSteps(facts: CancellationFacts): CancellationStep[] {
  const { feeCents, refundCents, keptCents, next } = cancellationCost(facts)
  const step = { until: next?.after ?? null, feeCents, refundCents, keptCents }
  return next ? [step, ...cancellationSteps({ ...facts, now: next.after.add({ milliseconds: 1 }) })] : [step]
}
