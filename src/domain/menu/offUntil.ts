import type { Temporal } from 'temporal-polyfill'
import { compareEnds } from './compareEnds'
import { isActive } from './isActive'
import type { MadeFrom } from './madeFrom'
import type { OffMark } from './offMark'
import { sourcesOf } from './sourcesOf'

export type Off = {
  /** Null: until somebody puts it back. */
  until: Temporal.Instant | null
  /** What was taken off: the ingredient itself or something it is made of. */
  markedIds: string[]
}

type Question = { ingredientId: string; marks: readonly OffMark[]; madeFrom: MadeFrom; now: Temporal.Instant }

/** Until when an ingredient is off, itself or through what it is made of; null when it is there. */
export function offUntil({ ingredientId, marks, madeFrom, now }: Question): Off | null {
  const sources = sourcesOf(ingredientId, madeFrom)
  const active = marks.filter(
    (mark) => mark.ingredientId && sources.has(mark.ingredientId) && isActive(mark, now),
  )
  const ends = active.map(({ until }) => until).sort(compareEnds)

  if (ends.length === 0) return null
  return { until: ends.at(-1) ?? null, markedIds: [...new Set(active.map((mark) => mark.ingredientId!))] }
}
