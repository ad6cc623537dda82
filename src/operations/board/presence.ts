import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { onChanges } from '@/platform/changes/listen'
import { noteChange } from '@/platform/changes/noteChange'
import { log } from '@/platform/log/log'
import type { Presence } from '@/domain/board/boardStream'

/** Somebody before a board, in some process. */
type Seen = { userId: string; name: string; until: number }
type Shelf = {
  process: string
  /** By board, then by process and user. */
  boards: Map<string, Map<string, Seen>>
  /** How many lines this process holds, by board and user. */
  own: Map<string, { board: string; userId: string; name: string; lines: number }>
  watchers: Map<string, Set<() => void>>
  timer?: NodeJS.Timeout
}

const key = Symbol.for('eliksir.presence')
const shelf: Shelf = ((globalThis as { [key]?: Shelf })[key] ??= {
  process: randomBytes(4).toString('hex'),
  boards: new Map(),
  own: new Map(),
  watchers: new Map(),
})

/** Everybody is announced again so often, and forgotten when nothing was heard for longer. */
const ANNOUNCE_MS = 15_000
const FORGOTTEN_AFTER_MS = 40_000

export const boardKey = (venueId: string, serviceDate: string) => `${venueId}:${serviceDate}`

type Arrival = { board: string; userId: string; name: string; payload: Payload; onChange: () => void }

/** Somebody opens a board; every process hears of it, none keeps it. Returns the way out. */
export function enter({ board, userId, name, payload, onChange }: Arrival): () => void {
  start(payload)
  const ownKey = `${board} ${userId}`
  const known = shelf.own.get(ownKey) ?? { board, userId, name, lines: 0 }
  known.lines += 1
  shelf.own.set(ownKey, known)
  const watchers = shelf.watchers.get(board) ?? new Set()
  shelf.watchers.set(board, watchers.add(onChange))
  if (known.lines === 1) {
    note(board, shelf.process, { userId, name, until: Infinity })
    announce(payload, [`${ASK}${board}`, tagOf(known, 'here')])
  }

  return () => {
    watchers.delete(onChange)
    if (watchers.size === 0) shelf.watchers.delete(board)
    known.lines -= 1
    if (known.lines > 0) return
    shelf.own.delete(ownKey)
    forget(board, `${shelf.process} ${userId}`)
    announce(payload, [tagOf(known, 'gone')])
  }
}

/** Who is before a board, each person once, by name. */
export function present(board: string, you: string, now = Date.now()): Presence[] {
  const people = new Map<string, Presence>()
  for (const { userId, name, until } of shelf.boards.get(board)?.values() ?? []) {
    if (until > now)
      people.set(userId, { id: userId, name, initials: initialsOf(name), isYou: userId === you })
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'pl'))
}

/** 'Anna Maria Kos' is AK. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const [first, last] = [words[0] ?? '', words.length > 1 ? words.at(-1)! : '']
  return [...first]
    .slice(0, 1)
    .concat([...last].slice(0, 1))
    .join('')
    .toLocaleUpperCase('pl')
}

const HERE = 'presence:'
const ASK = 'who:'

const tagOf = (
  { board, userId, name }: { board: string; userId: string; name: string },
  state: 'here' | 'gone',
) =>
  `${HERE}${board}:${shelf.process}:${userId}:${Buffer.from(name.slice(0, 80)).toString('base64url')}:${state}`

/** Outside every transaction: whoever is there is there whatever becomes of it. */
function announce(payload: Payload, tags: string[]): void {
  noteChange({ payload }, tags).catch((error: unknown) =>
    log.warn({ err: error }, 'presence could not be told'),
  )
}

function start(payload: Payload): void {
  if (shelf.timer) return
  onChanges({ onChange: (tags) => tags.forEach((tag) => hear(tag, payload)) })
  shelf.timer = setInterval(() => {
    const tags = [...shelf.own.values()].map((own) => tagOf(own, 'here'))
    if (tags.length > 0) announce(payload, tags)
    drop()
  }, ANNOUNCE_MS)
  shelf.timer.unref()
}

function hear(tag: string, payload: Payload): void {
  if (tag.startsWith(ASK)) {
    const board = tag.slice(ASK.length)
    const tags = [...shelf.own.values()].filter((own) => own.board === board).map((own) => tagOf(own, 'here'))
    if (tags.length > 0) announce(payload, tags)
    return
  }
  if (!tag.startsWith(HERE)) return
  const [, venue, date, process, userId, name, state] = tag.split(':')
  if (!venue || !date || !process || !userId || process === shelf.process) return
  const board = boardKey(venue, date)
  if (state === 'gone') return forget(board, `${process} ${userId}`)
  const until = Date.now() + FORGOTTEN_AFTER_MS
  note(board, process, { userId, name: Buffer.from(name ?? '', 'base64url').toString(), until })
}

function note(board: string, process: string, seen: Seen): void {
  const people = shelf.boards.get(board) ?? new Map<string, Seen>()
  const isNew = !people.has(`${process} ${seen.userId}`)
  people.set(`${process} ${seen.userId}`, seen)
  shelf.boards.set(board, people)
  if (isNew) tell(board)
}

function forget(board: string, place: string): void {
  const people = shelf.boards.get(board)
  if (!people?.delete(place)) return
  if (people.size === 0) shelf.boards.delete(board)
  tell(board)
}

function drop(): void {
  const now = Date.now()
  for (const [board, people] of shelf.boards) {
    for (const [place, { until }] of people) if (until <= now) forget(board, place)
  }
}

const tell = (board: string) => shelf.watchers.get(board)?.forEach((watcher) => watcher())
