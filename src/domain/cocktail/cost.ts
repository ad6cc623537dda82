import type { IngredientName } from './deriveAllergens'
import type { Step } from './step'

/** What one part of a drink costs, or why that cannot be said. */
export type PartCost = IngredientName &
  (
    | { costCents: number; basis: 'volume' | 'piece' | 'free'; missing?: never }
    | { costCents: 0; missing: 'price' | 'pack' | 'amount'; basis?: never }
  )

export type Cost = {
  /** Net, rounded once, in minor units. */
  costCents: number
  /** Unrounded parts in the order of the recipe, then the garnish. */
  parts: PartCost[]
  /** Some part has no price, so the drink costs more than `costCents`. */
  isPartial: boolean
  /** Whose price, pack or amount is missing. */
  missing: (IngredientName & { what: 'price' | 'pack' | 'amount' })[]
  /** The day the cost is told for, and the oldest of the prices behind it; 'YYYY-MM-DD'. */
  asOf: string | null
  oldestPriceDate: string | null
  how: Step[]
}
