import type { Unit } from '@/domain/cocktail/units'
import type { DemoRecipeLine } from './types'

type More = Partial<Pick<DemoRecipeLine, 'stage' | 'optional' | 'substitutes' | 'note'>>

/** A line of a recipe as it is typed; it meets the ice and cannot be left out unless `more` says so. */
export const part = (
  ingredient: string,
  amount: number | null,
  unit: Unit,
  more: More = {},
): DemoRecipeLine => ({
  ingredient,
  amount,
  unit,
  stage: 'mix',
  optional: false,
  substitutes: [],
  ...more,
})

export const ml = (ingredient: string, amount: number, more: More = {}): DemoRecipeLine =>
  part(ingredient, amount, 'ml', more)
