import { defaultSettings } from './defaultSettings'
import type { MathsSettings } from './settings'
import { unitSizeMl } from './unitSizeMl'
import type { Unit } from './units'

/**
 * Millilitres in another unit, unrounded, so that `toMl` gives the same millilitres back; null for a unit without a
 * volume. What a person typed is stored with its unit and never passes through here.
 */
export function fromMl(ml: number, unit: Unit, settings: MathsSettings = defaultSettings): number | null {
  const size = unitSizeMl(unit, settings)
  return size === 0 ? null : ml / size
}
