import type { Method } from './methods'
import type { Strength } from './strength'

/** A drink as the bar makes it, in the language of the reader. */
export type RecipeCard = {
  id: string
  name: string
  method: Method
  glass: string | null
  garnish: string | null
  steps: string[]
  strength: Strength
}
