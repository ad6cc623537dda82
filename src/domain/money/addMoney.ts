import type { Money } from './money'

/** The sum of amounts in one currency. Two currencies are never added: that is a bug and throws. */
export function addMoney(first: Money, ...others: readonly Money[]): Money {
  return others.reduce((total, { amountCents, currency }) => {
    if (currency !== total.currency) throw new Error(`Cannot add ${currency} to ${total.currency}`)
    return { currency, amountCents: total.amountCents + amountCents }
  }, first)
}
