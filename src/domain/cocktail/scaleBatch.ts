import type { Batch } from './batch'
import { batchLine } from './batchLine'
import { canonicalMl } from './canonicalMl'
import { meetsIce } from './meetsIce'
import type { MathsSettings } from './settings'
import type { Strength } from './strength'

/**
 * A batch of n drinks: every volume times n, and n · V0 · d of water, since a bottle meets no ice. Dashes scale by the
 * book and are flagged to be tasted; citrus, bubbles and what joins after the ice are flagged to be added at service.
 */
export function scaleBatch(
  drinks: number,
  strength: Strength,
  settings: Pick<MathsSettings, 'perPiece'>,
): Batch {
  const { pours, initialVolumeMl, dilutionShare } = strength
  const lines = pours.map((pour) => batchLine(pour, drinks, settings))
  const bottledBeforeWaterMl = pours
    .filter((pour, index) => meetsIce(pour) && !lines[index]!.flags.includes('add-at-service'))
    .reduce((total, { inDrinkMl }) => total + inDrinkMl * drinks, 0)

  const waterMl = canonicalMl(drinks * initialVolumeMl * dilutionShare)
  const totalMl = canonicalMl(drinks * initialVolumeMl + waterMl)
  const bottledMl = canonicalMl(bottledBeforeWaterMl + waterMl)
  return {
    drinks,
    lines,
    waterMl,
    totalMl,
    bottledMl,
    how: [
      {
        key: 'batch.water',
        gives: 'waterMl',
        value: waterMl,
        values: { drinks, initialVolumeMl, dilutionShare },
      },
      { key: 'batch.total', gives: 'totalMl', value: totalMl, values: { drinks, initialVolumeMl, waterMl } },
      {
        key: 'batch.bottled',
        gives: 'bottledMl',
        value: bottledMl,
        values: { bottledBeforeWaterMl, waterMl },
      },
    ],
  }
}
