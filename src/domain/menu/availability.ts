import type { Temporal } from 'temporal-polyfill'

/** What staff see of a drink; guests see `available` and `until`. */
export type Availability = {
  /** Off, but the drink is served without it: optional lines and garnishes. */
  missingIds: string[]
  /** Off, and a substitute that is there takes its place. */
  replaced: { ingredientId: string; byId: string }[]
} & (
  | { available: true }
  | {
      available: false
      /** When the drink is back by itself; null: when somebody puts it back. */
      until: Temporal.Instant | null
      /** The ingredients of the recipe that are needed and off. Empty when only the item itself was taken off. */
      because: string[]
      /** What was tapped: the ingredients themselves or what they are made of, and the item. */
      markedIds: string[]
    }
)
