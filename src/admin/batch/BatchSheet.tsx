'use client'

import { useMemo, useState } from 'react'
import { defaultSettings } from '@/domain/cocktail/defaultSettings'
import type { RecipeCard } from '@/domain/cocktail/recipeCard'
import { scaleBatch } from '@/domain/cocktail/scaleBatch'
import { Icon } from '../icons/Icon'
import { useUnits } from '../cocktails/figures/useUnits'
import { useSay } from '../text/useSay'
import { BatchBottles } from './BatchBottles'
import { BatchLines } from './BatchLines'
import { HowMany } from './HowMany'

/** One drink, or many made beforehand: what goes in, how much water stands for the ice, and what is added at service. */
export function BatchSheet({ recipe, first }: { recipe: RecipeCard; first: number }) {
  const [drinks, setDrinks] = useState(first)
  const say = useSay()
  const { plain } = useUnits()
  const { strength } = recipe
  const batch = useMemo(() => scaleBatch(drinks, strength, defaultSettings), [drinks, strength])
  const facts = [
    recipe.glass,
    say(`batchMethod.${recipe.method}`),
    say('batchStrength', { percent: plain(strength.shownAbvPercent, 1) }),
  ].filter(Boolean)
  return (
    <article className="batch__sheet" aria-labelledby="batch-name">
      <header>
        <h1 id="batch-name">{recipe.name}</h1>
        <p>{facts.join(' · ')}</p>
      </header>
      <HowMany drinks={drinks} onChange={setDrinks} />
      <BatchLines batch={batch} pours={strength.pours} />
      {drinks > 1 && <BatchBottles batch={batch} strength={strength} />}
      {(recipe.steps.length > 0 || recipe.garnish) && (
        <section className="batch__steps">
          <h2>{say('batchSteps')}</h2>
          <ol>
            {recipe.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {recipe.garnish && (
            <p>
              <b>{say('batchGarnish')}</b> {recipe.garnish}
            </p>
          )}
        </section>
      )}
      <button type="button" className="action-link batch__print" onClick={() => window.print()}>
        <Icon name="print" />
        {say('sb.print')}
      </button>
    </article>
  )
}
