import { canonicalMl } from './canonicalMl'
import { isCountedUnit } from './isCountedUnit'
import type { PourBasis } from './pour'
import type { RecipeLine } from './recipe'
import type { MathsSettings } from './settings'
import { toMl } from './toMl'

export type Measure = { ml: number; basis: PourBasis }

/**
 * Millilitres of one line, before anything is known of the glass; a line that fills the glass measures 0 for now.
 * Without a number a dash or a drop counts one, a splash its own size.
 */
export function measureLine(line: RecipeLine, settings: MathsSettings): Measure {
  const { amount, unit, stage } = line

  if (unit === 'piece' && amount !== null) {
    return { ml: canonicalMl(amount * pieceVolumeMl(line, settings)), basis: 'measured' }
  }
  if (amount !== null) return { ml: toMl(amount, unit, settings), basis: 'measured' }
  if (unit === 'dash' || unit === 'drop' || unit === 'splash') {
    return { ml: toMl(1, unit, settings), basis: 'assumed' }
  }
  if (unit === 'top-up' || (stage === 'top' && hasVolume(line))) return { ml: 0, basis: 'fills-glass' }
  return { ml: 0, basis: hasVolume(line) ? 'unmeasured' : 'measured' }
}

function pieceVolumeMl({ ingredient }: RecipeLine, settings: MathsSettings): number {
  return ingredient.pieceVolumeMl ?? (ingredient.kind === 'egg' ? settings.eggMl : 0)
}

function hasVolume({ unit }: RecipeLine): boolean {
  return unit !== 'pinch' && unit !== 'to-taste' && !isCountedUnit(unit)
}
