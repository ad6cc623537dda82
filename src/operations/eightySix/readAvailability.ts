import type { FieldHook } from 'payload'
import { idOf } from '@/operations/cocktails/toRecipe'
import { offMarks, type Off } from './offMarks'

export const readAvailable: FieldHook = async (args) => (await offOf(args)).length === 0

/** When it comes back (an instant), or null: it is there, or nobody knows. */
export const readUnavailableUntil: FieldHook = async (args) => {
  const off = await offOf(args)
  if (off.length === 0 || off.some(({ until }) => until === null)) return null
  return new Date(Math.max(...off.map(({ until }) => Number(until)))).toISOString()
}

/** Ids of the ingredients (or of the item itself) that are missing. */
export const readUnavailableBecause: FieldHook = async (args) =>
  (await offOf(args)).flatMap(({ because }) => because)

async function offOf({ collection, data, req }: Parameters<FieldHook>[0]): Promise<Off[]> {
  const marks = await offMarks(req)
  const of = (from: Map<string, Off>, ref: unknown) => from.get(idOf(ref) ?? '') ?? []
  if (collection?.slug === 'cocktails') return [of(marks.cocktails, data?.id)].flat()
  return [
    of(marks.items, data?.id),
    of(marks.cocktails, data?.cocktail),
    of(marks.ingredients, data?.pours),
  ].flat()
}
