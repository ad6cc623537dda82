import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * What the statements of one call are about, where that is known more exactly than by their tables: `read` concerns nothing
 * but the documents whose tags are given, `write` changes one whose tag is told once it is known, `parts` says for
 * some collections and tables by which tags their part is told.
 */
type DocumentScope =
  | { kind: 'read'; collection: string; tags: readonly string[] }
  | { kind: 'write'; collection: string }
  | { kind: 'parts'; parts: Readonly<Record<string, readonly string[]>> }

export const documentScope = new AsyncLocalStorage<DocumentScope | null>()
