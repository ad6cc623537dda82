'use client'

import { useRowLabel } from '@payloadcms/ui'
import { idOf } from '@/operations/cocktails/toRecipe'
import type { Cocktail } from '@/payload-types'
import { units } from '@/i18n/admin/words/trade'
import { showNumber } from '../text/showNumber'
import { useSay } from '../text/useSay'
import { useBarBook } from './useBarBook'

/** 'Gin · 30 ml' */
export function RecipeRowLabel() {
  const { data } = useRowLabel<Partial<Cocktail['recipe'][number]>>()
  const say = useSay()
  const id = idOf(data?.ingredient)
  const { book } = useBarBook(id ? [id] : [])
  const name = book?.ingredients.get(id ?? '')?.name
  const unit = data?.unit ? units[data.unit][say.language] : ''
  const amount =
    typeof data?.amount === 'number' ? `${showNumber(data.amount, say.language)}\u00a0${unit}` : unit

  return (
    <span className="row-label">
      {name ?? say('newLine')} {name && amount && <small>{amount}</small>}
      {data?.optional && <small> · {say('optionalMark')}</small>}
    </span>
  )
}
