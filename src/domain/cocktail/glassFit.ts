import { canonicalMl } from './canonicalMl'
import { glassCapacityMl } from './glassCapacityMl'
import type { Glass } from './recipe'
import { roundTo } from './roundTo'
import type { MathsSettings } from './settings'
import type { Step } from './step'

export type GlassFit = {
  verdict: 'fits' | 'overflow' | 'underfilled'
  /** Room beside the ice. */
  capacityMl: number
  /** How much of that room the drink takes, percent. */
  filledPercent: number
  overflowMl: number
  how: Step[]
}

/** How a drink of that volume sits in its glass. */
export function glassFit(
  volumeMl: number,
  glass: Glass,
  { underfilledBelowShare }: Pick<MathsSettings, 'underfilledBelowShare'>,
): GlassFit {
  const capacityMl = glassCapacityMl(glass)
  const overflowMl = Math.max(0, canonicalMl(volumeMl - capacityMl))
  const filledPercent = capacityMl === 0 ? 100 : roundTo((100 * volumeMl) / capacityMl, 1)
  const { usableVolumeMl, iceShare, name } = glass

  return {
    verdict: verdictOf(overflowMl, filledPercent < underfilledBelowShare * 100),
    capacityMl: roundTo(capacityMl, 2),
    filledPercent,
    overflowMl: roundTo(overflowMl, 2),
    how: [
      {
        key: 'capacity',
        gives: 'capacityMl',
        value: capacityMl,
        values: { glass: name, usableVolumeMl, iceShare },
      },
      { key: 'filled', gives: 'filledPercent', value: filledPercent, values: { volumeMl, capacityMl } },
      { key: 'overflow', gives: 'overflowMl', value: overflowMl, values: { volumeMl, capacityMl } },
    ],
  }
}

function verdictOf(overflowMl: number, isLittle: boolean): GlassFit['verdict'] {
  if (overflowMl > 0) return 'overflow'
  return isLittle ? 'underfilled' : 'fits'
}
