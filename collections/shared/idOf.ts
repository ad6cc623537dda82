/** The id in a relation, whether or not its document was read along; null for none. */
export function idOf(relation: unknown): string | null {
  if (typeof relation === 'string') return relation || null
  const id = (relation as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : null
}
