const spoken = new Set(['heading', 'text', 'quote', 'source', 'question', 'answer', 'caption', 'intro'])

/** Every word that a guest reads in the blocks of a page, rich text included, for finding it. */
export function wordsOfBlocks(blocks: unknown): string[] {
  if (Array.isArray(blocks)) return blocks.flatMap(wordsOfBlocks)
  if (typeof blocks !== 'object' || blocks === null) return []
  return Object.entries(blocks).flatMap(([name, value]) =>
    typeof value === 'string' ? (spoken.has(name) ? [value] : []) : wordsOfBlocks(value),
  )
}
