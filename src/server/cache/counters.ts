const mostNotices = 50

export type Notice = { at: number; tags: string[] }

/** What happened since the process began, for the backoffice and for metrics. */
export function newCounters() {
  const counters = {
    hits: 0,
    notModified: 0,
    misses: 0,
    /** Waited for somebody else's computation. */
    joined: 0,
    /** Not for the cache: somebody's own, or what is never kept. */
    passed: 0,
    /** Past the cache because notices could not be heard. */
    bypassed: 0,
    kept: 0,
    /** Computed and not kept: private, changed meanwhile, over by now, or an error. */
    notKept: 0,
    outdated: 0,
    evicted: 0,
    notices: 0,
    gaps: 0,
    lastNotices: [] as Notice[],
    heard: (tags: readonly string[], at: number) => {
      counters.notices += 1
      counters.lastNotices.push({ at, tags: tags.slice(0, 12) })
      if (counters.lastNotices.length > mostNotices) counters.lastNotices.shift()
    },
  }
  return counters
}
