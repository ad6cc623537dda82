import type { RecipeLine } from './recipe'
import type { Step } from './step'

export type BatchFlag = 'taste' | 'add-at-service'

export type BatchLine = {
  line: RecipeLine
  /** As typed, times n; null when the recipe gives no number. */
  amount: number | null
  ml: number
  /** `taste`: dashes do not scale by the book. `add-at-service`: does not keep, or joins after the ice. */
  flags: BatchFlag[]
  /** Whole packs to open; null when the pack is not known. */
  packs: number | null
}

/** Volumes are exact; the screen rounds. */
export type Batch = {
  drinks: number
  lines: BatchLine[]
  /** Water that the ice would have given, to be added beforehand. */
  waterMl: number
  /** All that meets the ice, with that water. */
  totalMl: number
  /** The same without what is added at service: what the bottle holds. */
  bottledMl: number
  how: Step[]
}
