import { hearsChangesNow, onChanges, provesChanges } from '@/platform/changes/listen'
import { EVERYTHING } from '@/platform/changes/changeTags'
import { layCache } from '@/platform/cache/currentCache'
import { newResponseCache, type ResponseCache } from './responseCache'

/** Opens the response cache of this process, which the backoffice finds again, and lets it hear of changes. Null when there is no memory for it. */
export function openCache({ megabytes }: { megabytes: number }): ResponseCache | null {
  if (megabytes === 0) return null
  const cache = newResponseCache({
    maxBytes: megabytes * 1024 * 1024,
    isTrusted: hearsChangesNow,
    proven: provesChanges,
  })
  onChanges({
    onChange: (tags) => (tags.includes(EVERYTHING) ? cache.empty(tags) : cache.note(tags)),
    onGap: () => {
      cache.counters.gaps += 1
      cache.empty()
    },
  })
  layCache(cache)
  return cache
}
