import type { Temporal } from 'temporal-polyfill'
import type { Availability } from './availability'
import { compareEnds } from './compareEnds'
import type { DrinkParts, PartLine } from './drinkParts'
import { isActive } from './isActive'
import type { MadeFrom } from './madeFrom'
import type { OffMark } from './offMark'
import { offUntil, type Off } from './offUntil'

/** The 86 marks of one venue, and what is made of what. */
export type Bar = { marks: readonly OffMark[]; madeFrom: MadeFrom }

/**
 * Whether a drink can be served now. It cannot while its item is off, or while a line that is not optional is off
 * together with all its substitutes. Garnishes and optional lines never take it off. It is back when the last of what
 * it needs is back; a line is back with the first of its ingredient and its substitutes.
 */
export function availabilityOf(drink: DrinkParts, bar: Bar, now: Temporal.Instant): Availability {
  const off = (ingredientId: string) => offUntil({ ingredientId, ...bar, now })
  const missing = drink.lines.filter(({ ingredientId }) => off(ingredientId))
  const needed = missing.filter(({ optional }) => !optional)

  const lacking = needed.flatMap((line) => lackOf(line, off))
  const itemMarks = bar.marks.filter((mark) => mark.itemId === drink.itemId && isActive(mark, now))
  const ends = [...lacking, ...itemMarks].map(({ until }) => until).sort(compareEnds)

  const staffNotes = {
    missingIds: [
      ...missing.filter(({ optional }) => optional).map(({ ingredientId }) => ingredientId),
      ...(drink.garnishIds ?? []).filter(off),
    ],
    replaced: needed.flatMap((line) => replacementOf(line, off)),
  }
  if (ends.length === 0) return { available: true, ...staffNotes }

  return {
    available: false,
    until: ends.at(-1) ?? null,
    because: unique(lacking.map(({ ingredientId }) => ingredientId)),
    markedIds: unique([
      ...lacking.flatMap(({ markedIds }) => markedIds),
      ...itemMarks.map(({ itemId }) => itemId!),
    ]),
    ...staffNotes,
  }
}

type IsOff = (ingredientId: string) => Off | null

/** The line as something the drink lacks; nothing when a substitute is there. */
function lackOf({ ingredientId, substituteIds }: PartLine, off: IsOff): (Off & { ingredientId: string })[] {
  const choices = [ingredientId, ...substituteIds].map(off)
  if (choices.includes(null)) return []

  const absences = choices.filter((choice) => choice !== null)
  const firstBack = absences.map(({ until }) => until).sort(compareEnds)[0] ?? null
  return [{ ingredientId, until: firstBack, markedIds: absences.flatMap(({ markedIds }) => markedIds) }]
}

function replacementOf(
  { ingredientId, substituteIds }: PartLine,
  off: IsOff,
): { ingredientId: string; byId: string }[] {
  const byId = substituteIds.find((id) => !off(id))
  return byId === undefined ? [] : [{ ingredientId, byId }]
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
