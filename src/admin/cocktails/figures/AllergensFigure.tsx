'use client'

import type { Allergen } from '@/domain/cocktail/allergens'
import { allergenWords } from '@/i18n/admin/words/trade'
import { useSay } from '../../text/useSay'
import type { DraftFigures } from '../describeDraft'
import { Figure } from './Figure'
import { Sum } from './Sum'

/** What has to be declared, and which ingredient brings it. */
export function AllergensFigure({ allergens, recipe }: DraftFigures) {
  const say = useSay()
  const word = (allergen: Allergen) => allergenWords[allergen][say.language]
  const listed = allergens.contains.map(({ allergen }) => word(allergen)).join(', ')
  const rows = [...recipe.lines, ...(recipe.garnish ?? [])].map(({ ingredient }) => ({
    label: ingredient.name,
    value: ingredient.allergens.map(word).join(', ') || '–',
  }))
  const mayContain = allergens.mayContain.map(({ allergen }) => word(allergen)).join(', ')
  return (
    <Figure
      name="allergens"
      title={say('allergens')}
      remark={mayContain ? `${say('mayContain')}: ${mayContain}` : say('allergensFrom')}
      value={<span className="figure__words">{listed || say('allergensNone')}</span>}
    >
      <Sum rows={rows} />
    </Figure>
  )
}
