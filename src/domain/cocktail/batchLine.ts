import type { BatchFlag, BatchLine } from './batch'
import { canonicalMl } from './canonicalMl'
import type { IngredientKind } from './ingredientKinds'
import { isCountedUnit } from './isCountedUnit'
import { meetsIce } from './meetsIce'
import type { Pour } from './pour'
import { roundTo } from './roundTo'
import type { MathsSettings } from './settings'
import type { Unit } from './units'

/** One line of a batch. */
export function batchLine(pour: Pour, drinks: number, settings: Pick<MathsSettings, 'perPiece'>): BatchLine {
  const { line, ml } = pour
  return {
    line,
    amount: line.amount === null ? null : roundTo(line.amount * drinks, 6),
    ml: canonicalMl(ml * drinks),
    flags: flagsOf(pour),
    packs: packsOf(pour, drinks, settings),
  }
}

const BY_TASTE: readonly Unit[] = ['dash', 'drop', 'pinch', 'to-taste']
const FRESH: readonly IngredientKind[] = ['citrus', 'sparkling', 'soda', 'beer', 'ice']

function flagsOf(pour: Pour): BatchFlag[] {
  const { unit, ingredient } = pour.line
  const flags: BatchFlag[] = []
  if (BY_TASTE.includes(unit)) flags.push('taste')
  if (FRESH.includes(ingredient.kind) || !meetsIce(pour)) flags.push('add-at-service')
  return flags
}

/** Rounded up: half a bottle has to be opened too. */
function packsOf(
  { line, ml }: Pour,
  drinks: number,
  { perPiece }: Pick<MathsSettings, 'perPiece'>,
): number | null {
  const { amount, unit, ingredient } = line
  const usable = (ingredient.yieldPercent || 100) / 100

  if (isCountedUnit(unit) && ingredient.piecesPerPack) {
    return wholePacks(((amount ?? 0) * drinks) / perPiece[unit], ingredient.piecesPerPack * usable)
  }
  if (!ingredient.packVolumeMl || (isCountedUnit(unit) && ml === 0)) return null
  return wholePacks(ml * drinks, ingredient.packVolumeMl * usable)
}

function wholePacks(needed: number, pack: number): number {
  return Math.ceil(roundTo(needed / pack, 6))
}
