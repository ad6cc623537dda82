import { hearsChanges, onChanges } from '@/platform/changes/listen'
import { newResponseCache, type ResponseCache } from './responseCache'

const key = Symbol.for('eliksir.cache')
type Holder = { [key]?: ResponseCache }

/** Opens the response cache of this process, which the backoffice finds again, and lets it hear of changes. Null when there is no memory for it. */
export function openCache({ megabytes }: { megabytes: number }): ResponseCache | null {
  if (megabytes === 0) return null
  const cache = newResponseCache({ maxBytes: megabytes * 1024 * 1024, isTrusted: hearsChanges })
  onChanges({
    onChange: cache.note,
    onGap: () => {
      cache.counters.gaps += 1
      cache.empty()
    },
  })
  ;(globalThis as Holder)[key] = cache
  return cache
}
