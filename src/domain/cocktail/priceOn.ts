export type DatedPrice = { date: string; packPriceCents: number }

/** The price in force on a day: the latest that is not after it; of two of one day the one entered last. */
export function priceOn<Price extends DatedPrice>(history: readonly Price[], date: string): Price | null {
  return history.reduce<Price | null>((latest, price) => {
    if (price.date > date) return latest
    return latest && latest.date > price.date ? latest : price
  }, null)
}
