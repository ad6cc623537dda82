import { documentScope } from './documentScope'

/**
 * Does `work`, whose statements read nothing of these collections and tables but the parts whose tags are given. Whoever says
 * so answers for two things: that the statements ask for no more, and that every write of such a part tells its tags.
 */
export const readsOnly = <T>(
  parts: Readonly<Record<string, readonly string[]>>,
  work: () => Promise<T>,
): Promise<T> => documentScope.run({ kind: 'parts', parts }, async () => await work())
