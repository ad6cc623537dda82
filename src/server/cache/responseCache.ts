import { LRUCache } from 'lru-cache'
import { EVERYTHING } from '@/platform/changes/changeTags'
import { bodyAtHand, bodyIn, weightOf, type Answer, type Body } from './answer'
import type { Coding } from './codings'
import { newCounters } from './counters'
import { newVersions } from './versions'

/** An answer and what it hangs on. */
export type Kept = {
  answer: Answer
  tags: readonly string[]
  /** Count of notices at which its making began, and at which it was last found unchanged. */
  since: number
  checkedAt: number
  /** Epoch milliseconds at which it changes by the clock alone. */
  until: number
  hits: number
}

/** What is made of one question for all who wait for it. */
type Flight = { since: number; startedAt: number; tags: ReadonlySet<string>; answer: Promise<Made> }

export type Made = {
  answer: Answer
  /** What it may not be given to others for; such answers are made anew for each. */
  isPrivate: boolean
}

type Settings = {
  /** Bytes of memory for answers. */
  maxBytes: number
  /** Whether everything that was committed has been heard. */
  isTrusted: () => boolean
  /** The same for whoever can wait a moment for the proof. */
  proven?: () => Promise<boolean>
  now?: () => number
}

/** A night's notice names the reservation and its revision as well; answers are made of the whole night. */
const known = (tag: string) => (tag.startsWith('night:') ? tag.split(':', 3).join(':') : tag)

/** Milliseconds after which nobody waits for a computation that somebody else began. */
const longestWait = 20_000

export type ResponseCache = ReturnType<typeof newResponseCache>

/**
 * Answers by question, each true until one of its tags is changed or its time is over. It never gives anything away while
 * it cannot hear of changes.
 */
export function newResponseCache({
  maxBytes,
  isTrusted,
  proven = () => Promise.resolve(isTrusted()),
  now = Date.now,
}: Settings) {
  const versions = newVersions()
  const counters = newCounters()
  const flights = new Map<string, Flight>()
  const kept = new LRUCache<string, Kept>({
    maxSize: Math.max(1, maxBytes),
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
    dispose: (_, __, reason) => {
      if (reason === 'evict') counters.evicted += 1
    },
  })

  const isTrue = (entry: Kept): boolean => {
    if (entry.until <= now()) return false
    if (entry.checkedAt === versions.count()) return true
    if (versions.haveChanged(entry.tags, entry.since)) return false
    entry.checkedAt = versions.count()
    return true
  }

  return {
    counters,
    versions,

    /** The answer to a question, if it is known and still true. */
    find: (key: string): Kept | undefined => {
      const entry = kept.get(key)
      if (!entry) return undefined
      if (!isTrue(entry)) {
        kept.delete(key)
        counters.outdated += 1
        return undefined
      }
      return entry
    },

    /** A computation of the same question that saw nothing which has changed since. */
    flightOf: (key: string): Promise<Made> | undefined => {
      const flight = flights.get(key)
      if (!flight || now() - flight.startedAt > longestWait) return undefined
      return versions.haveChanged(flight.tags, flight.since) ? undefined : flight.answer
    },

    /** Lets others wait for this computation. `tags` fills while it runs. */
    fly: (
      key: string,
      { tags, make }: { tags: ReadonlySet<string>; make: () => Promise<Made> },
    ): Promise<Made> => {
      const answer = make()
      const flight: Flight = { since: versions.count(), startedAt: now(), tags, answer }
      flights.set(key, flight)
      const land = () => {
        if (flights.get(key) === flight) flights.delete(key)
      }
      answer.then(land, land)
      return answer
    },

    /** Keeps an answer, unless something it was made of has changed meanwhile. */
    keep: (key: string, entry: Pick<Kept, 'answer' | 'tags' | 'since' | 'until'>): boolean => {
      if (!isTrusted() || entry.until <= now() || versions.haveChanged(entry.tags, entry.since)) return false
      const tagged = entry.tags.reduce((sum, tag) => sum + tag.length + 16, 0)
      const size = weightOf(entry.answer) + 4 * key.length + tagged
      kept.set(key, { ...entry, checkedAt: versions.count(), hits: 0 }, { size })
      return kept.has(key)
    },

    /** The body in a coding: coded once, and then weighed with the answer. */
    bodyOf: (key: string, answer: Answer, coding: Coding): Body | Promise<Body> => {
      const ready = bodyAtHand(answer, coding)
      if (ready || coding === 'identity') return ready ?? answer.identity
      return bodyIn(answer, coding, (bytes) => {
        const entry = kept.peek(key)
        if (entry?.answer === answer)
          kept.set(key, entry, { size: (kept.info(key)?.size ?? 0) + bytes + 500 })
      })
    },

    isTrusted,
    proven,

    /** Hears what was committed. Entries are looked at when they are next asked for. */
    note: (tags: readonly string[]) => {
      counters.heard(tags, now())
      versions.note(tags.map(known))
    },

    /** Forgets everything, and what is being computed will not be kept. */
    empty: (tags: readonly string[] = []) => {
      if (tags.length > 0) counters.heard(tags, now())
      versions.note([EVERYTHING])
      kept.clear()
    },

    size: () => ({ bytes: kept.calculatedSize, maxBytes, answers: kept.size, flights: flights.size }),

    /** The answers that were given most often, with their weight in bytes. */
    most: (count: number) =>
      [...kept.keys()]
        .map((key) => ({ key, entry: kept.peek(key)!, bytes: kept.info(key)?.size ?? 0 }))
        .sort((a, b) => b.entry.hits - a.entry.hits)
        .slice(0, count)
        .map(({ key, entry: { hits, until, tags }, bytes }) => ({ key, hits, bytes, until, tags })),
  }
}
