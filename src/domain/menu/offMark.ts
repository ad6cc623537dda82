import type { Temporal } from 'temporal-polyfill'

/**
 * An 86: something is off at a venue until an instant, or (null) until somebody puts it back. It ends by itself: a mark
 * whose time has come says nothing any more, whether or not anybody removed it.
 */
export type OffMark = { until: Temporal.Instant | null } & (
  { ingredientId: string; itemId?: never } | { itemId: string; ingredientId?: never }
)
