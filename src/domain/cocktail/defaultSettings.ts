import type { MathsSettings } from './settings'

/** A Polish bar that has set nothing. Pour cost: the middle of the usual 18 to 24 %, prices in whole złoty. */
export const defaultSettings: MathsSettings = {
  barspoonMl: 5,
  dashMl: 0.9,
  splashMl: 30,
  eggMl: 30,
  rinseRetainedShare: 0.1,
  flatDilutionShare: { built: 0.1, muddled: 0.1, blended: 0.25 },
  standardDrink: { grams: 10 },
  alcoholFreeUpToPercent: 0.5,
  underfilledBelowShare: 0.3,
  perPiece: { piece: 1, sprig: 1, cube: 1, slice: 8, wedge: 8, leaf: 8 },
  fixedCostCents: 0,
  targetPourCostPercent: 20,
  priceStepCents: 100,
}
