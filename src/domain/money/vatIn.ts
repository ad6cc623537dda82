import type { Money } from './money'
import { netOf } from './netOf'

/** The VAT inside a gross price: what is left of it above the net, so that the two always add up. */
export function vatIn(gross: Money, vatPercent: number): Money {
  return { ...gross, amountCents: gross.amountCents - netOf(gross, vatPercent).amountCents }
}
