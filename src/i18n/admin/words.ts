export type Word = { pl: string; en: string }

/** A word or sentence in both languages, Polish first. */
export const w = (pl: string, en: string): Word => ({ pl, en })

export type CollectionWords = {
  one: Word
  many: Word
  /** What this list is for; shown above it. */
  about?: Word
  /** What to do first, while there is nothing in it. */
  first?: Word
  /** By path, as in `recipe.amount`; what is missing here is looked up in the common words by its last name. */
  fields?: Record<string, Word>
  /** One sentence under a field. */
  hints?: Record<string, Word>
  /** By field path, then by value. */
  options?: Record<string, Record<string, Word>>
  tabs?: Record<string, Word>
  /** By array path: one row, many rows. */
  rows?: Record<string, [Word, Word]>
}

export type GlobalWords = Omit<CollectionWords, 'one' | 'many'> & { name: Word }
