import { refusal } from '@/platform/http/refusal'

type Line = { isBusy: boolean; waiting: Waiter[]; known: Known }
/** What those in a line have found out for each other; it goes when the line does. */
export type Known = Map<string, unknown>
type Waiter = { go: () => void; giveUp: () => void }
type Lines = { byKey: Map<string, Line>; waiting: number }

/** One for the process, however many copies of this module its bundles hold. */
const key = Symbol.for('eliksir.bookingLines')
const lines: Lines = ((globalThis as { [key]?: Lines })[key] ??= { byKey: new Map(), waiting: 0 })

type Patience = {
  ms?: number
  most?: number
  /** May throw what the line has found out meanwhile, which says more than that it was long. */
  beforeGivingUp?: (known: Known) => void
}

/**
 * One after the other for a night, before a connection is taken, so that a rush for one Saturday neither fills the pool nor
 * wakes the database for what a queue can do. Waits ten seconds at most; then, and when too many wait already, 503.
 */
export async function waitInLine<T>(
  night: string,
  work: (known: Known) => Promise<T>,
  { ms = 10_000, most = 2000, beforeGivingUp }: Patience = {},
): Promise<T> {
  const line = lines.byKey.get(night) ?? { isBusy: false, waiting: [], known: new Map() }
  lines.byKey.set(night, line)
  if (line.isBusy) {
    await turnIn(line, ms, most).catch((error: unknown) => {
      beforeGivingUp?.(line.known)
      throw error
    })
  }
  line.isBusy = true
  try {
    return await work(line.known)
  } finally {
    const next = line.waiting.shift()
    if (next) next.go()
    else {
      line.isBusy = false
      if (lines.byKey.get(night) === line) lines.byKey.delete(night)
    }
  }
}

function turnIn(line: Line, ms: number, most: number): Promise<void> {
  if (lines.waiting >= most) throw tooBusy()
  return new Promise((resolve, reject) => {
    lines.waiting += 1
    const waiter: Waiter = {
      go: () => {
        clearTimeout(timer)
        lines.waiting -= 1
        resolve()
      },
      giveUp: () => {
        line.waiting.splice(line.waiting.indexOf(waiter), 1)
        lines.waiting -= 1
        reject(tooBusy())
      },
    }
    const timer = setTimeout(waiter.giveUp, ms)
    line.waiting.push(waiter)
  })
}

const tooBusy = () => refusal('UNAVAILABLE', { retryAfterSeconds: 2 })
