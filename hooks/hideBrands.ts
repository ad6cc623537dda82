import type { CollectionAfterReadHook } from 'payload'
import { isStaff } from '@/access/roles'
import { readPublicity } from '@/operations/publicity/readPublicity'

type Named = { name?: unknown; plainName?: unknown; venue?: unknown }

/**
 * Where a venue does not name brands in public, strangers read the plain name in place of the name, whichever way they ask:
 * pages, REST, GraphQL, feeds. What belongs to no venue keeps the strictest of them. The staff and the house read as it is.
 */
export const hideBrands: CollectionAfterReadHook = async ({ doc, overrideAccess, req }) => {
  const named = doc as Named
  const { name, plainName } = named
  if (overrideAccess || !hasWords(plainName) || isStaff(req.user)) return named
  const switches = await readPublicity(req)
  const own = typeof named.venue === 'string' ? switches.get(named.venue) : null
  const hides = own ? own.hideBrands : [...switches.values()].some(({ hideBrands }) => hideBrands)
  if (!hides) return named
  return { ...named, name: typeof plainName === 'object' ? { ...(name as object), ...plainName } : plainName }
}

const hasWords = (text: unknown): text is string | object =>
  typeof text === 'string' ? text.trim() !== '' : typeof text === 'object' && text !== null
