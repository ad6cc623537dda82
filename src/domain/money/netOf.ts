import { divideHalfUp } from './divideHalfUp'
import type { Money } from './money'
import { toDecimal } from './toDecimal'

/** A gross price without its VAT: gross / (1 + VAT), half up. */
export function netOf({ amountCents, currency }: Money, vatPercent: number): Money {
  const { numerator, denominator } = toDecimal(vatPercent)
  const hundred = 100n * denominator
  return { currency, amountCents: divideHalfUp(BigInt(amountCents) * hundred, hundred + numerator) }
}
