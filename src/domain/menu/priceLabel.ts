import { formatMoney } from '../money/formatMoney'

/**
 * What a menu prints beside an item: its price, or of several sizes the lowest and the highest, '18 zł – 39 zł'. Null
 * for an item without a price.
 */
export function priceLabel(pricesCents: readonly number[], currency: string, locale: string): string | null {
  if (pricesCents.length === 0) return null

  const [lowest, highest] = [Math.min(...pricesCents), Math.max(...pricesCents)].map((amountCents) =>
    formatMoney({ amountCents, currency }, locale, 'menu'),
  )
  return lowest === highest ? lowest! : `${lowest} – ${highest}`
}
