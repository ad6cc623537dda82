import { divideHalfUp } from '../money/divideHalfUp'
import { toDecimal } from '../money/toDecimal'
import type { PolicySnapshot } from './policySnapshot'

type Facts = { covers: number; paidCents: number; percent: number }

/** So many percent of what the policy's fee is based on, at most its cap: integer cents, rounded half up once. */
export function feeOf(
  { feeBasis, feeCents, capCents }: Pick<PolicySnapshot, 'feeBasis' | 'feeCents' | 'capCents'>,
  { covers, paidCents, percent }: Facts,
): number {
  const bases = {
    perPerson: feeCents * covers,
    perBooking: feeCents,
    percentOfPrepaid: paidCents,
  }
  const { numerator, denominator } = toDecimal(percent)
  const fee = divideHalfUp(BigInt(bases[feeBasis]) * numerator, 100n * denominator)
  return Math.min(fee, capCents ?? Infinity)
}
