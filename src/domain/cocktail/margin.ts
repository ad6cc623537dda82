import type { Step } from './step'

/** What a bar sells a drink for: gross menu price in minor units, and the VAT inside it in percent. */
export type Sale = { grossCents: number; vatPercent: number }

export type Margin = Sale & {
  netCents: number
  /** Cost over *net* price; over the gross price it would look a fifth better than it is. Null for a drink given away. */
  pourCostPercent: number | null
  /** Net price less cost. */
  marginCents: number
  how: Step[]
}
