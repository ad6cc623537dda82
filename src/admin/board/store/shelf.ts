import type { Pending } from '../model/pending'

export type Shelf = { read: () => Pending[]; write: (pending: readonly Pending[]) => void }

/** Keeps what waits to be sent in this tab, so that a reload loses nothing. `owner` keeps people apart. */
export function sessionShelf(owner: string): Shelf {
  const name = `eliksir-board:${owner}`
  return {
    read: () => {
      try {
        const stored = JSON.parse(sessionStorage.getItem(name) ?? '[]') as Pending[]
        // What was on its way may have arrived; its key makes sending it again harmless.
        return stored.map((one) => (one.state === 'sending' ? { ...one, state: 'waiting' } : one))
      } catch {
        return []
      }
    },
    write: (pending) => {
      try {
        if (pending.length === 0) sessionStorage.removeItem(name)
        else sessionStorage.setItem(name, JSON.stringify(pending))
      } catch {
        // A browser that stores nothing still shows and sends them.
      }
    },
  }
}
