'use client'

import type { DietVerdict } from '@/domain/cocktail/deriveDiets'
import { DIETS } from '@/domain/cocktail/diets'
import { useSay } from '../../text/useSay'
import type { DraftFigures } from '../describeDraft'
import { Figure } from './Figure'
import { Sum } from './Sum'

/** Whom it suits, and what stands in the way. */
export function DietsFigure({ diets }: DraftFigures) {
  const say = useSay()
  const suiting = DIETS.filter((diet) => diets[diet].suits && !(diet === 'vegetarian' && diets.vegan.suits))
  const answer = ({ suits, suitsWithoutOptional, because, becauseOptional }: DietVerdict) => {
    if (suits) return say('yes')
    const names = (suitsWithoutOptional ? becauseOptional : because).map(({ name }) => name).join(', ')
    return say(suitsWithoutOptional ? 'yesWithout' : 'noBecause', { names })
  }
  return (
    <Figure
      name="diets"
      title={say('diets')}
      value={
        <span className="figure__words">
          {suiting.map((diet) => say(`diet.${diet}`)).join(', ') || say('dietsNone')}
        </span>
      }
    >
      <Sum rows={DIETS.map((diet) => ({ label: say(`diet.${diet}`), value: answer(diets[diet]) }))} />
    </Figure>
  )
}
