import type { Recipe } from './recipe'

/**
 * The recipe with one line poured from one of its substitutes, ready to be described anew: another bottle is another
 * strength, cost and set of allergens. Null when that line has no such substitute. A measured override of the strength
 * no longer holds and is dropped.
 */
export function withSubstitute(recipe: Recipe, lineIndex: number, substituteId: string): Recipe | null {
  const line = recipe.lines[lineIndex]
  const substitute = line?.substitutes.find(({ id }) => id === substituteId)
  if (!line || !substitute) return null

  const substitutes = [line.ingredient, ...line.substitutes.filter(({ id }) => id !== substituteId)]
  const lines = recipe.lines.with(lineIndex, { ...line, ingredient: substitute, substitutes })
  return { ...recipe, lines, abvOverride: null }
}
