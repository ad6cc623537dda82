/** The PostgreSQL channel on which every process hears what was changed. */
export const CHANGES_CHANNEL = 'eliksir_changes'

/** Bytes of a notice. PostgreSQL takes fewer than 8,000. */
const mostBytes = 7_900

/** Whoever hears it forgets everything. */
export const EVERYTHING = '*'

/** All parts of a collection: sent where nobody knows which ones were written. */
export const allPartsOf = (collection: string): string => `${collection}:*`

/**
 * One notice for all that a transaction changed, tags separated by spaces. What is too long is said more coarsely: all parts
 * of a collection instead of each, at last everything.
 */
export function encodeTags(tags: Iterable<string>): string {
  const all = [...new Set(tags)]
  const exact = all.join(' ')
  if (Buffer.byteLength(exact) < mostBytes) return exact
  const coarse = [...new Set(all.map(coarsely))].join(' ')
  return Buffer.byteLength(coarse) < mostBytes ? coarse : EVERYTHING
}

export const decodeTags = (notice: string): string[] => notice.split(' ').filter(Boolean)

const coarsely = (tag: string) => {
  const end = tag.indexOf(':')
  return end < 0 ? tag : allPartsOf(tag.slice(0, end))
}
