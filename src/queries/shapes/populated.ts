/** Of related documents those that this visitor may read; the others arrive as bare ids, or not at all. */
export function populated<Doc extends object>(
  refs: readonly (string | Doc | null)[] | null | undefined,
): Doc[] {
  return (refs ?? []).filter((ref): ref is Doc => typeof ref === 'object' && ref !== null)
}

/** The same for one. */
export const populatedOne = <Doc extends object>(ref: string | Doc | null | undefined): Doc | null =>
  typeof ref === 'object' && ref !== null ? ref : null
