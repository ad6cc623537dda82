import type { PartCost } from './cost'
import type { Ingredient } from './recipe'

/** A part that cannot be costed, and for want of what. */
export function missingCost({ id, name }: Ingredient, what: 'price' | 'pack' | 'amount'): PartCost {
  return { id, name, missing: what, costCents: 0 }
}
