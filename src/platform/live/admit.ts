import { isDraining, onDrain } from '@/platform/http/draining'
import { refusal } from '@/platform/http/refusal'
import { metrics } from '@/platform/metrics/registry'
import type { Line } from './eventStream'

/** Open boards of one person (tabs, tablets), and lines that one process holds. */
const MOST_OF_ONE = 8
const MOST_OF_ALL = 500

const key = Symbol.for('eliksir.lines')
type Shelf = { byPerson: Map<string, number>; lines: Set<Line>; count: number }
const shelf: Shelf = ((globalThis as { [key]?: Shelf })[key] ??= newShelf())

/** Every line ends when the server drains: its browser comes back, to another process or to the next. */
function newShelf(): Shelf {
  const fresh: Shelf = { byPerson: new Map(), lines: new Set(), count: 0 }
  onDrain(() => {
    for (const line of [...fresh.lines]) line.close()
  })
  return fresh
}

/**
 * Lets one more line in, or refuses: 429 for one person's too many, 503 when the process has enough. What it returns takes
 * the line once it stands, and without one lets the place go, once.
 */
export function admit(person: string): (line?: Line) => void {
  const own = shelf.byPerson.get(person) ?? 0
  if (own >= MOST_OF_ONE) throw refusal('RATE_LIMITED', { retryAfterSeconds: 10 })
  if (shelf.count >= MOST_OF_ALL) throw refusal('UNAVAILABLE')
  shelf.byPerson.set(person, own + 1)
  shelf.count += 1
  metrics().streams.set(shelf.count)

  let held: Line | undefined
  let isIn = true
  return (line) => {
    if (line) {
      held = line
      shelf.lines.add(line)
      if (isDraining()) line.close() // it began before, and would hold the server until it is cut off
      return
    }
    if (!isIn) return
    isIn = false
    if (held) shelf.lines.delete(held)
    shelf.count -= 1
    metrics().streams.set(shelf.count)
    const left = (shelf.byPerson.get(person) ?? 1) - 1
    if (left > 0) shelf.byPerson.set(person, left)
    else shelf.byPerson.delete(person)
  }
}
