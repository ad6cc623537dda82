import { hearsChangesNow } from '../changes/listen'
import { currentCache, type CacheCounters, type CacheSize } from './currentCache'

export type CacheFigures = Omit<CacheCounters, 'lastNotices'> & CacheSize & { isListening: boolean }

/** All figures of this process's cache, for metrics; null where there is no cache. Counters only ever rise, sizes are as of now. */
export function cacheFigures(): CacheFigures | null {
  const cache = currentCache()
  if (!cache) return null
  const { hits, notModified, misses, joined, passed, bypassed, kept, notKept } = cache.counters
  const { outdated, evicted, notices, gaps } = cache.counters
  const answered = { hits, notModified, misses, joined, passed, bypassed }
  const made = { kept, notKept, outdated, evicted, notices, gaps }
  return { ...answered, ...made, ...cache.size(), isListening: hearsChangesNow() }
}
