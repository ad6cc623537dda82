import type { PayloadRequest } from 'payload'
import { cacheFigures, type CacheFigures } from '@/platform/cache/cacheFigures'
import { currentCache } from '@/platform/cache/currentCache'

export type KeptAddress = {
  /** As it was asked for, without what only the router says. */
  address: string
  language: string
  /** Asked for by a page that is open already: not a page, but what changes on it. */
  isForRouter: boolean
  hits: number
  bytes: number
  until: string
  /** What it was made of: a change of any of these ends it. */
  tags: string[]
}

export type CacheState = {
  /** Since when this process counts. */
  since: string
  /** Share of the questions of strangers that needed nothing but memory, 0 to 1; null before the first. */
  hitRate: number | null
  figures: CacheFigures
  most: KeptAddress[]
  /** The newest first. */
  notices: { at: string; tags: string[] }[]
}

/** So many of each are shown. */
const shown = 20
const longest = 200

/** How the cache of the process that answers stands; null when it is switched off. Other processes have their own. */
export function readCache({ payload }: Pick<PayloadRequest, 'payload'>): CacheState | null {
  const cache = currentCache()
  const figures = cacheFigures()
  if (!cache || !figures) return null
  const summary = summaryOf(payload)
  const { hits, misses, joined, bypassed } = figures
  const asked = hits + misses + joined + bypassed
  return {
    since: new Date(performance.timeOrigin).toISOString(),
    hitRate: asked === 0 ? null : hits / asked,
    figures,
    most: cache.most(shown).map(({ key, hits: given, bytes, until, tags }) => {
      const [asks = '', ...router] = key.split('\n')
      const [language = '', address = ''] = asks.split(' ', 2)
      return {
        address: address.slice(0, longest),
        language,
        isForRouter: router.some((line) => line.startsWith('rsc ')),
        hits: given,
        bytes,
        until: new Date(until).toISOString(),
        tags: summary(tags),
      }
    }),
    notices: cache.counters.lastNotices
      .map(({ at, tags }) => ({ at: new Date(at).toISOString(), tags: summary(tags) }))
      .filter(({ tags }) => tags.length > 0)
      .slice(-shown)
      .reverse(),
  }
}

/** Parts of a night, and everything. */
const ofOurOwn = ['night', 'occupancies', '*']

/** Collections and globals, without each of their documents, and without what only a statement knows by that name. */
function summaryOf({ config }: PayloadRequest['payload']) {
  const known = new Set([...config.collections, ...config.globals].map(({ slug }): string => slug))
  for (const name of ofOurOwn) known.add(name)
  return (tags: readonly string[]): string[] => [
    ...new Set(tags.map((tag) => tag.split(':', 1)[0]!).filter((tag) => known.has(tag.split('.', 1)[0]!))),
  ]
}
