import type { Money } from './money'

/** The next multiple of a step at or above the amount, for prices that end in whole złoty. */
export function roundUpToStep({ amountCents, currency }: Money, stepCents: number): Money {
  return { currency, amountCents: Math.ceil(amountCents / stepCents) * stepCents }
}
