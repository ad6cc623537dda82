'use client'

import { meetsIce } from '@/domain/cocktail/meetsIce'
import type { Pour } from '@/domain/cocktail/pour'
import { useSay } from '../../text/useSay'
import type { DraftFigures } from '../describeDraft'
import { Figure } from './Figure'
import { Sum, type SumRow } from './Sum'
import { useUnits } from './useUnits'

/** How strong it is, in a word and in percent. */
export function StrengthFigure({ strength, strengthWord }: DraftFigures) {
  const say = useSay()
  const { ml, percent, fixed, plain } = useUnits()
  const alcoholOf = ({ line, inDrinkMl }: Pour) => (inDrinkMl * line.ingredient.abvPercent) / 100
  const alcohol = strength.pours.reduce((total, pour) => total + alcoholOf(pour), 0)
  const isPoured = ({ inDrinkMl, basis }: Pour) => inDrinkMl > 0 || basis === 'unmeasured'

  const pourRow = (pour: Pour): SumRow => ({
    label: `${pour.line.ingredient.name} ${ml(pour.inDrinkMl, 1)} × ${percent(pour.line.ingredient.abvPercent, 1)}`,
    value: pour.basis === 'unmeasured' ? say('unmeasured') : `${fixed(alcoholOf(pour))}\u00a0ml`,
  })
  const rows: SumRow[] = [
    ...strength.pours.filter(isPoured).map(pourRow),
    { label: say('pureAlcohol'), value: `${fixed(alcohol)}\u00a0ml`, isTotal: true },
    {
      label: say('beforeIce'),
      value: `${ml(strength.initialVolumeMl, 1)}, ${percent(strength.initialAbvPercent, 1)}`,
    },
    {
      label: say('waterFromIce', { percent: plain(strength.dilutionPercent, 1) }),
      value: `+ ${ml(strength.waterMl, 1)}`,
    },
    ...(strength.pours.some((pour) => !meetsIce(pour))
      ? [{ label: say('afterIce'), value: `+ ${ml(strength.toppedVolumeMl, 1)}` }]
      : []),
    {
      label: `${fixed(alcohol)} ÷ ${plain(strength.volumeMl, 1)}`,
      value: percent(strength.computedAbvPercent),
      isTotal: true,
    },
    ...(strength.override
      ? [{ label: say('byHand'), value: percent(strength.override.abvPercent), isTotal: true }]
      : []),
  ]
  const notes = [
    say(`dilution.${strength.dilution}`),
    strength.isEstimate && say('isEstimate'),
    say('shownToHalf'),
  ]

  return (
    <Figure
      name="strength"
      title={say('strength')}
      remark={say(`strength.${strengthWord}`)}
      value={
        <>
          {fixed(strength.shownAbvPercent, 1)}
          <small>%</small>
        </>
      }
    >
      <Sum rows={rows} notes={notes} />
    </Figure>
  )
}
