import { randomBytes } from 'node:crypto'

type Listener = {
  /** What was kept of the changes of a moment, and the id that stands for "up to here". */
  onTags: (tags: readonly string[], id: string) => void
  /** Too much was missed to say what. */
  onReload: (id: string) => void
}

export type LiveLog = {
  /** Up to here everything has been told: to be taken before one reads, and given back as `since`. */
  mark: () => string
  /** Hears from now on, after what has happened since `since`. Returns the way to stop. */
  listen: (listener: Listener, since: string | null) => () => void
  add: (tags: readonly string[]) => void
  /** Something was missed: nobody can go on from an earlier mark. */
  breakOff: () => void
}

type Settings = {
  isKept: (tag: string) => boolean
  /** So many moments are remembered. */
  size?: number
  /** Changes of one commit come in several notices: those of so many milliseconds are told together. */
  gatherMs?: number
}

/**
 * The last changes in the order in which they were heard, for listeners who come back after a break. Marks are of this
 * process and this run: whoever brings another is told to read anew, so that nobody misses anything.
 */
export function newLiveLog({ isKept, size = 1_000, gatherMs = 15 }: Settings): LiveLog {
  const listeners = new Set<Listener>()
  let epoch = newEpoch()
  let last = 0
  let ring: { at: number; tags: string[] }[] = []
  let gathered = new Set<string>()
  let timer: NodeJS.Timeout | undefined

  const idOf = (at: number) => `${epoch}-${at}`

  const flush = () => {
    timer = undefined
    if (gathered.size === 0) return
    const tags = [...gathered]
    gathered = new Set()
    last += 1
    ring.push({ at: last, tags })
    if (ring.length > size) ring = ring.slice(-size)
    for (const { onTags } of [...listeners]) onTags(tags, idOf(last))
  }

  const missed = (since: string | null): string[] | null => {
    const [known, at] = (since ?? '').split('-')
    const from = Number(at)
    if (known !== epoch || !Number.isInteger(from) || from > last) return null
    const oldest = ring[0]?.at ?? last + 1
    if (from < oldest - 1) return null
    return [...new Set(ring.filter((moment) => moment.at > from).flatMap(({ tags }) => tags))]
  }

  return {
    mark: () => idOf(last),
    listen(listener, since) {
      const tags = missed(since)
      listeners.add(listener)
      if (tags === null) listener.onReload(idOf(last))
      else if (tags.length > 0) listener.onTags(tags, idOf(last))
      return () => void listeners.delete(listener)
    },
    add(tags) {
      for (const tag of tags) if (isKept(tag)) gathered.add(tag)
      if (gathered.size > 0) timer ??= setTimeout(flush, gatherMs)
    },
    breakOff() {
      clearTimeout(timer)
      timer = undefined
      gathered = new Set()
      ring = []
      last = 0
      epoch = newEpoch()
      for (const { onReload } of [...listeners]) onReload(idOf(last))
    },
  }
}

const newEpoch = () => randomBytes(6).toString('hex')
