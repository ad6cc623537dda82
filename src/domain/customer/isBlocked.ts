export type Block = { isBlocked?: boolean | null; reason?: string | null; until?: string | null }

/** Whether a guest may not book online at this moment. A block without an end lasts; one with an end lapses by itself. */
export function isBlocked(block: Block | null | undefined, now: Date): boolean {
  if (!block?.isBlocked) return false
  return !block.until || new Date(block.until) > now
}
