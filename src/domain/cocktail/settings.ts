import type { CountedUnit } from './countedUnits'
import type { StandardDrink } from './standardDrinks'

/** What a bar may set for itself. */
export type MathsSettings = {
  /** 2.5 to 5. */
  barspoonMl: number
  /** 0.6 to 1. */
  dashMl: number
  splashMl: number
  /** One egg white. */
  eggMl: number
  /** The part of a rinse that stays in the glass, 0 to 1. */
  rinseRetainedShare: number
  /** Water added by ice as a share of the volume before, for the dilutions that have no curve. */
  flatDilutionShare: { built: number; muddled: number; blended: number }
  standardDrink: StandardDrink
  /** An ingredient up to this strength counts as free of alcohol (Polish law: a beverage of up to 0.5 % is not alcoholic). */
  alcoholFreeUpToPercent: number
  /** A drink that fills less than this share of its glass is called underfilled. */
  underfilledBelowShare: number
  /** How many of a unit are cut or picked from one bought piece. */
  perPiece: Record<CountedUnit, number>
  /** Added to every drink: straw, napkin, ice. In minor units. */
  fixedCostCents: number
  /** Pour cost to aim at, percent of the net price. */
  targetPourCostPercent: number
  /** Suggested prices are rounded up to a multiple of this, in minor units. */
  priceStepCents: number
}
