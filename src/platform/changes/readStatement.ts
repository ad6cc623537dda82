/** Names of the tables that a statement reads and writes, as they stand in it. */
export type StatementTables = { reads: readonly string[]; writes: readonly string[] }

const nothing: StatementTables = { reads: [], writes: [] }

const name = String.raw`(?:only\s+)?(?:"?public"?\.)?"?([a-z_][a-z0-9_$]*)"?`
const written = new RegExp(
  String.raw`\b(?:insert\s+into|(?<!\bfor\s+|\bkey\s+|\bdo\s+|\bon\s+)update|delete\s+from|merge\s+into|truncate(?:\s+table)?)\s+${name}`,
  'gi',
)
const readFrom = new RegExp(
  String.raw`\b(?:from|join|using)\s+(?:lateral\s+)?${name}(?![a-z0-9_$]|\s*\()`,
  'gi',
)
const words = /[a-z_][a-z0-9_$]*/gi

/**
 * Finds the tables of a statement without parsing SQL: too many names cost a needless notice, one too few would let an
 * old answer live. So every word that is the name of a table counts as read, and what stands behind `from` and
 * `join` counts even when nobody knows it.
 */
export function readStatement(text: string, isTable: (name: string) => boolean): StatementTables {
  const writes = matches(text, written)
  const reads = new Set(matches(text, readFrom))
  for (const [word] of text.matchAll(words)) if (isTable(word)) reads.add(word)
  return writes.length === 0 && reads.size === 0 ? nothing : { reads: [...reads], writes }
}

const matches = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map((found) => found[1]!.toLowerCase())),
]
