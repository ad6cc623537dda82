import { addMoney } from './addMoney'
import type { Money } from './money'
import { percentOf } from './percentOf'

/** A net price with VAT on it, half up. */
export function grossOf(net: Money, vatPercent: number): Money {
  return addMoney(net, percentOf(net, vatPercent))
}
