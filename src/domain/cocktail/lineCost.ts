import type { PartCost } from './cost'
import { isCountedUnit } from './isCountedUnit'
import { missingCost } from './missingCost'
import { paidCost } from './paidCost'
import type { Pour } from './pour'
import type { MathsSettings } from './settings'

/**
 * What a line costs: unit cost = net pack price / (pack × yield). Counted units are paid by the piece when the pack is
 * sold in pieces, else by their volume. A pinch and "to taste" cost nothing worth counting. A rinse is paid in full.
 */
export function lineCost({ line, ml, basis }: Pour, settings: MathsSettings): PartCost {
  const { ingredient, amount, unit } = line
  const { id, name, packPriceCents, packVolumeMl, piecesPerPack } = ingredient

  if (packPriceCents === 0 || unit === 'pinch' || unit === 'to-taste')
    return { id, name, basis: 'free', costCents: 0 }
  if (packPriceCents == null) return missingCost(ingredient, 'price')
  if (basis === 'unmeasured' || (isCountedUnit(unit) && amount === null))
    return missingCost(ingredient, 'amount')

  if (isCountedUnit(unit) && piecesPerPack) {
    const pieces = (amount ?? 0) / settings.perPiece[unit]
    return paidCost(ingredient, 'piece', (pieces * packPriceCents) / piecesPerPack)
  }
  if (!packVolumeMl || (isCountedUnit(unit) && ml === 0 && amount !== 0))
    return missingCost(ingredient, 'pack')
  return paidCost(ingredient, 'volume', (ml * packPriceCents) / packVolumeMl)
}
