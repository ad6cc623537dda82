import { idOf } from '@/operations/cocktails/toRecipe'
import type { Cocktail, Ingredient } from '@/payload-types'

export type Uses = { drinks: number; isGarnish: boolean }

type Drink = Pick<Cocktail, 'recipe' | 'garnishIngredients'>
type Made = Pick<Ingredient, 'id' | 'madeFrom'>

/** In how many drinks each ingredient stands, its juice and syrup counted with it; optional lines do not count. */
export function countUses(drinks: readonly Drink[], ingredients: readonly Made[]): Map<string, Uses> {
  const source = new Map(ingredients.map(({ id, madeFrom }) => [id, idOf(madeFrom)]))
  const uses = new Map<string, Uses>()
  const of = (id: string) => {
    const known = uses.get(id) ?? { drinks: 0, isGarnish: false }
    uses.set(id, known)
    return known
  }
  for (const { recipe, garnishIngredients } of drinks) {
    const needed = (recipe ?? [])
      .filter(({ optional }) => !optional)
      .flatMap(({ ingredient }) => withSources(idOf(ingredient), source))
    for (const id of new Set(needed)) of(id).drinks += 1
    for (const ref of garnishIngredients ?? []) of(idOf(ref) ?? '').isGarnish = true
  }
  return uses
}

function withSources(id: string | null, source: Map<string, string | null>): string[] {
  const chain: string[] = []
  for (let at = id; at && !chain.includes(at); at = source.get(at) ?? null) chain.push(at)
  return chain
}
