import type { MadeFrom } from './madeFrom'

/** An ingredient and all it is made of, however far back; something made of itself by mistake does no harm. */
export function sourcesOf(ingredientId: string, madeFrom: MadeFrom): Set<string> {
  const sources = new Set([ingredientId])
  for (const source of sources) madeFrom.get(source)?.forEach((id) => sources.add(id))
  return sources
}
