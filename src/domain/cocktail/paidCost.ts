import type { PartCost } from './cost'
import type { Ingredient } from './recipe'

/** A cost with what is lost in peeling, pressing and spilling on top. */
export function paidCost(
  { id, name, yieldPercent }: Ingredient,
  basis: 'volume' | 'piece',
  cents: number,
): PartCost {
  return { id, name, basis, costCents: (cents * 100) / (yieldPercent || 100) }
}
