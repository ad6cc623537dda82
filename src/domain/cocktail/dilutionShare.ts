import type { Dilution } from './dilutions'
import { roundTo } from './roundTo'
import type { MathsSettings } from './settings'

/** Strength before ice, as fractions, between which the curves were fitted. */
export const CURVE_FROM = 0.05
export const CURVE_TO = 0.6

export type DilutionShare = {
  /** Water added, as a share of the volume before ice. */
  share: number
  /** The mix is weaker or stronger than what the curve was fitted on, so the nearest strength on it was taken. */
  isEstimate: boolean
}

/**
 * Water that ice adds. Stirred and shaken: Dave Arnold, Liquid Intelligence (2014), fitted curves (about 120 g of
 * quarter-inch cubes; a quick stir of 15 s, a shake of 10 s). Both squared terms are negative; a public copy that has
 * lost the minus of the shaken one gives 115 % instead of 64.9 % at a = 0.40. The rest are the bar's flat figures.
 *
 * @param strength of the mix before ice, a fraction
 */
export function dilutionShare(
  dilution: Dilution,
  strength: number,
  flat: MathsSettings['flatDilutionShare'],
): DilutionShare {
  if (dilution === 'none') return { share: 0, isEstimate: false }
  if (dilution !== 'stirred' && dilution !== 'shaken') return { share: flat[dilution], isEstimate: false }

  const before = roundTo(strength, 6)
  const a = Math.min(Math.max(before, CURVE_FROM), CURVE_TO)
  const share =
    dilution === 'stirred' ? -1.21 * a ** 2 + 1.246 * a + 0.145 : -1.567 * a ** 2 + 1.742 * a + 0.203
  return { share, isEstimate: a !== before }
}
