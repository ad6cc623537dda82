import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * What the statements of one adapter call are about, where that is known more exactly than by their tables: `read`
 * concerns nothing but the documents whose tags are given, `write` changes one whose tag is told once it is known.
 */
type DocumentScope =
  { kind: 'read'; collection: string; tags: readonly string[] } | { kind: 'write'; collection: string }

export const documentScope = new AsyncLocalStorage<DocumentScope | null>()
