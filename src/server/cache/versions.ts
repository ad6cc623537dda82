import { EVERYTHING } from '@/platform/changes/changeTags'

/** Tags that are remembered; more of them, and everything counts as changed once. */
const mostTags = 50_000

export type Versions = ReturnType<typeof newVersions>

/** When each tag was changed, counted in notices. Whoever computes remembers the count at which he began. */
export function newVersions() {
  const changedAt = new Map<string, number>()
  let count = 0
  let everythingAt = 0

  const forgetAll = () => {
    changedAt.clear()
    everythingAt = count
  }

  return {
    /** Notices so far. */
    count: () => count,
    /** Hears what was committed. */
    note: (tags: readonly string[]) => {
      count += 1
      if (tags.includes(EVERYTHING) || changedAt.size > mostTags) return forgetAll()
      for (const tag of tags) changedAt.set(tag, count)
    },
    /** Whether one of them was changed after notice `since`. */
    haveChanged: (tags: Iterable<string>, since: number): boolean => {
      if (since === count) return false
      if (everythingAt > since) return true
      for (const tag of tags) if ((changedAt.get(tag) ?? 0) > since) return true
      return false
    },
  }
}
