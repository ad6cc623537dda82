import { defaultSettings } from './defaultSettings'
import type { MathsSettings } from './settings'
import type { Unit } from './units'

type SpoonSettings = Pick<MathsSettings, 'barspoonMl' | 'dashMl' | 'splashMl'>

/**
 * Size of one unit in ml. Counted units, pinches and "to taste" have none; a gram counts as a millilitre; the number of
 * a top-up is millilitres.
 */
export function unitSizeMl(
  unit: Unit,
  { barspoonMl, dashMl, splashMl }: SpoonSettings = defaultSettings,
): number {
  const sizes: Record<Unit, number> = {
    ml: 1,
    cl: 10,
    oz: 30,
    'us-oz': 29.5735,
    'imp-oz': 28.4131,
    teaspoon: 5,
    tablespoon: 15,
    barspoon: barspoonMl,
    dash: dashMl,
    drop: 0.05,
    splash: splashMl,
    shot: 30,
    'top-up': 1,
    g: 1,
    piece: 0,
    sprig: 0,
    leaf: 0,
    slice: 0,
    wedge: 0,
    cube: 0,
    pinch: 0,
    'to-taste': 0,
  }
  return sizes[unit]
}
