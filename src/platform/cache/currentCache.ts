/** What the front door's cache of this process has done since it began. */
export type CacheCounters = {
  hits: number
  /** Of the hits, those that needed no body. */
  notModified: number
  misses: number
  /** Waited for somebody else's computation. */
  joined: number
  /** Not for the cache: somebody's own, or what is never kept. */
  passed: number
  /** Past the cache because notices could not be heard. */
  bypassed: number
  kept: number
  notKept: number
  outdated: number
  evicted: number
  notices: number
  gaps: number
  /** The newest last; epoch milliseconds. */
  lastNotices: { at: number; tags: string[] }[]
}

export type CacheSize = { bytes: number; maxBytes: number; answers: number; flights: number }

/** An answer in memory; `key` is the language and the address, and what the router said on lines of its own. */
export type KeptAnswer = { key: string; hits: number; bytes: number; until: number; tags: readonly string[] }

/** The cache as the backoffice and the metrics may see it. */
export type CurrentCache = {
  counters: CacheCounters
  size: () => CacheSize
  most: (count: number) => KeptAnswer[]
  empty: () => void
}

const key = Symbol.for('eliksir.cache')
type Holder = { [key]?: CurrentCache }

/** The cache of this process, which the compiled front door has laid here for the bundle of the platform; undefined where there is none. */
export const currentCache = (): CurrentCache | undefined => (globalThis as Holder)[key]

export const layCache = (cache: CurrentCache): void => {
  ;(globalThis as Holder)[key] = cache
}
