'use client'

import { useAllFormFields, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useDeferredValue, useMemo } from 'react'
import { isBehindTheBar, isManager } from '@/access/roles'
import { ingredientIdsOf, idOf } from '@/operations/cocktails/toRecipe'
import { Drawing } from '../drawing/Drawing'
import { useHouse } from '../house/HouseContext'
import { useSay } from '../text/useSay'
import { describeDraft } from './describeDraft'
import { AllergensFigure } from './figures/AllergensFigure'
import { CostFigure } from './figures/CostFigure'
import { DietsFigure } from './figures/DietsFigure'
import { GlassFigure } from './figures/GlassFigure'
import { MarginFigure } from './figures/MarginFigure'
import { StandardDrinksFigure } from './figures/StandardDrinksFigure'
import { StrengthFigure } from './figures/StrengthFigure'
import { typedCocktail } from './typedCocktail'
import { useBarBook } from './useBarBook'
import { useSale } from './useSale'

/** The drink beside its form: it changes while the recipe is typed, before anything is saved. */
export function LiveFigures() {
  const [fields] = useAllFormFields()
  const typed = useDeferredValue(fields)
  const cocktail = useMemo(() => typedCocktail(typed), [typed])
  const { user } = useAuth()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const knowsCosts = isManager(user)
  const house = useHouse()
  const say = useSay()
  const sale = useSale(knowsCosts)

  const ids = useMemo(
    () => [...ingredientIdsOf(cocktail), idOf(cocktail.glass) ?? ''].filter(Boolean),
    [cocktail],
  )
  const { book, hasFailed } = useBarBook(ids)
  const figures = useMemo(
    () => book && describeDraft({ cocktail, book, house, sale }),
    [book, cocktail, house, sale],
  )

  if (!figures) return <p className="figures__wait">{say(hasFailed ? 'figuresFailed' : 'figuresLoading')}</p>
  const name = cocktail.name
  return (
    <section className="figures" aria-label={say('figures')}>
      <div className="figures__drawing">
        {figures.drink && (
          <Drawing
            drink={figures.drink}
            px={170}
            title={name ? say('drawingOf', { name }) : say('drawingUnnamed')}
          />
        )}
        <div>
          <b>{say('drawsItself')}</b>
          <p>{say(figures.drink ? 'drawsFrom' : 'figuresEmpty')}</p>
        </div>
      </div>
      {id && isBehindTheBar(user) && (
        <a
          className="action-link"
          href={`${config.routes.admin}/batch?${new URLSearchParams({ cocktail: String(id) })}`}
        >
          {say('batchOpen')}
        </a>
      )}
      <StrengthFigure {...figures} />
      <GlassFigure {...figures} />
      <StandardDrinksFigure {...figures} />
      {knowsCosts && <CostFigure {...figures} />}
      {knowsCosts && <MarginFigure {...figures} />}
      <AllergensFigure {...figures} />
      <DietsFigure {...figures} />
    </section>
  )
}
