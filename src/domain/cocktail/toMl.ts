import { canonicalMl } from './canonicalMl'
import { defaultSettings } from './defaultSettings'
import type { MathsSettings } from './settings'
import { unitSizeMl } from './unitSizeMl'
import type { Unit } from './units'

/** What was typed, in millilitres. */
export function toMl(amount: number, unit: Unit, settings: MathsSettings = defaultSettings): number {
  return canonicalMl(amount * unitSizeMl(unit, settings))
}
