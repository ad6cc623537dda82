import { divideHalfUp } from './divideHalfUp'
import type { Money } from './money'
import { toDecimal } from './toDecimal'

/** So many percent of an amount, rounded half up to the minor unit: 23 % of 0.50 zł is 0.12 zł. */
export function percentOf({ amountCents, currency }: Money, percent: number): Money {
  const { numerator, denominator } = toDecimal(percent)
  return { currency, amountCents: divideHalfUp(BigInt(amountCents) * numerator, 100n * denominator) }
}
