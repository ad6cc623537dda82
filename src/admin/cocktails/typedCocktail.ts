import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import type { TypedCocktail } from './describeDraft'

/** The recipe as it stands in the form. A form holds the number of rows where a list has none yet; here it is a list. */
export function typedCocktail(fields: FormState): TypedCocktail {
  const typed = reduceFieldsToValues(fields, true) as TypedCocktail
  return {
    ...typed,
    recipe: listOf(typed.recipe).map((line) => ({ ...line, substitutes: listOf(line.substitutes) })),
    garnishIngredients: listOf(typed.garnishIngredients),
  }
}

const listOf = <T>(value: T[] | null | undefined): T[] => (Array.isArray(value) ? value : [])
