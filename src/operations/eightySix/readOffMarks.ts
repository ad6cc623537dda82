import type { FieldHook } from 'payload'
import { offMarks } from './offMarks'

/** The end of the mark that stands on this very ingredient or item in the venue at hand; null when there is none. */
export const readEightySixedUntil: FieldHook = async ({ collection, data, req }) => {
  const id = data?.id as string | undefined
  if (!id) return null
  const marks = await offMarks(req)
  const off = (collection?.slug === 'menu-items' ? marks.items : marks.ingredients).get(id)
  // Lime juice that is off because lime is bears no mark of its own.
  return off?.because.includes(id) ? (off.until?.toISOString() ?? null) : null
}
