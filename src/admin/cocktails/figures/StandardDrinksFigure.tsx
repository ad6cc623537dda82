'use client'

import { ETHANOL_GRAMS_PER_ML } from '@/domain/cocktail/standardDrinks'
import { defaultSettings } from '@/domain/cocktail/defaultSettings'
import { useSay } from '../../text/useSay'
import type { DraftFigures } from '../describeDraft'
import { Figure } from './Figure'
import { Sum } from './Sum'
import { useUnits } from './useUnits'

/** How many standard drinks a guest has with it. */
export function StandardDrinksFigure({ strength }: DraftFigures) {
  const say = useSay()
  const { fixed, ml, plain } = useUnits()
  const { standardDrink } = defaultSettings
  const unit = 'ml' in standardDrink ? ml(standardDrink.ml) : `${plain(standardDrink.grams)}\u00a0g`
  return (
    <Figure
      name="standardDrinks"
      title={say('standardDrinks')}
      remark={say('pureGrams', { ml: plain(strength.pureAlcoholMl, 1) })}
      value={fixed(strength.standardDrinks, 1)}
    >
      <Sum
        rows={[
          { label: say('pureAlcohol'), value: ml(strength.pureAlcoholMl) },
          {
            label: `× ${plain(ETHANOL_GRAMS_PER_ML, 3)}`,
            value: `${plain(strength.pureAlcoholGrams)}\u00a0g`,
          },
          { label: `÷ ${unit}`, value: fixed(strength.standardDrinks), isTotal: true },
        ]}
        notes={[say('standardNote')]}
      />
    </Figure>
  )
}
