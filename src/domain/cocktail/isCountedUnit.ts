import { COUNTED_UNITS, type CountedUnit } from './countedUnits'
import type { Unit } from './units'

export function isCountedUnit(unit: Unit): unit is CountedUnit {
  return COUNTED_UNITS.some((counted) => counted === unit)
}
