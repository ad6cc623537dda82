import type { PartCost } from './cost'
import { missingCost } from './missingCost'
import { paidCost } from './paidCost'
import type { GarnishLine } from './recipe'

/** What a garnish costs, by the piece. */
export function garnishCost({ ingredient, pieces }: GarnishLine): PartCost {
  const { id, name, packPriceCents, piecesPerPack } = ingredient
  if (packPriceCents === 0) return { id, name, basis: 'free', costCents: 0 }
  if (packPriceCents == null) return missingCost(ingredient, 'price')
  if (!piecesPerPack) return missingCost(ingredient, 'pack')
  return paidCost(ingredient, 'piece', (pieces * packPriceCents) / piecesPerPack)
}
