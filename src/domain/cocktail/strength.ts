import type { Dilution } from './dilutions'
import type { Pour } from './pour'
import type { AbvOverride } from './recipe'
import type { Step } from './step'

/** What a guest drinks. Volumes to 0.01 ml, percentages to 0.01. */
export type Strength = {
  dilution: Dilution
  pours: Pour[]
  /** V0: what meets the ice. */
  initialVolumeMl: number
  /** A0: the alcohol in it. */
  initialAlcoholMl: number
  /** a: its strength before ice. */
  initialAbvPercent: number
  /** W: water from the ice. */
  waterMl: number
  /** d: water as a share of V0, not rounded; a recipe's own ice is not in it. */
  dilutionShare: number
  /** W as percent of V0. */
  dilutionPercent: number
  /** What joins after the ice: tops, floats, what a rinse leaves. */
  toppedVolumeMl: number
  /** V: what is in the glass. */
  volumeMl: number
  /** As stored; a bartender's override wins over what was computed. */
  abvPercent: number
  /** As read by a guest, to 0.5. */
  shownAbvPercent: number
  /** What the recipe gives, override or not. */
  computedAbvPercent: number
  override: AbvOverride | null
  pureAlcoholMl: number
  pureAlcoholGrams: number
  standardDrinks: number
  /** The dilution was read off the end of its curve. */
  isEstimate: boolean
  how: Step[]
}
