import type { RecipeLine } from './recipe'

/** A recipe line with the millilitres it comes to. */
export type Pour = {
  line: RecipeLine
  /** What is measured out (and paid for). */
  ml: number
  /** What ends up in the drink: less than `ml` for a rinse, nothing for ice that only chills. */
  inDrinkMl: number
  basis: PourBasis
}

/**
 * `measured`: the recipe says so. `assumed`: "a dash", "a splash". `fills-glass`: what the glass leaves room for.
 * `unmeasured`: the recipe gives no number and none can be assumed, so it counts nothing.
 */
export type PourBasis = 'measured' | 'assumed' | 'fills-glass' | 'unmeasured'
