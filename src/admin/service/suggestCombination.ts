import type { FloorTable } from './useFloor'

export type SuggestedCombination = { name: string; minParty: number; maxParty: number }

/** What tables pushed together are called, and for whom: from one more than the largest of them seats to all their seats. */
export function suggestCombination(tables: readonly FloorTable[]): SuggestedCombination | null {
  if (tables.length < 2) return null
  const most = tables.map(({ maxParty }) => maxParty ?? 2)
  const maxParty = most.reduce((sum, one) => sum + one, 0)
  return {
    name: nameOf(tables.map(({ name }) => name)),
    minParty: Math.min(Math.max(...most) + 1, maxParty),
    maxParty,
  }
}

/** Many seats in a row are named by their ends. */
const nameOf = (names: string[]) => (names.length > 4 ? `${names[0]}–${names.at(-1)}` : names.join(' + '))
