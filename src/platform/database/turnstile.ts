import { APIError } from 'payload'

type Turnstile = { enter: () => Promise<() => void> }

/**
 * Lets so many in at once; the others wait outside, in order. Whoever has waited too long is asked to come back (503).
 * A transaction waits here instead of in the pool, so that a crowd of them leaves connections for everything else.
 */
export function newTurnstile({
  places,
  patienceMs = 10_000,
  most = 5000,
}: {
  places: () => number
  patienceMs?: number
  most?: number
}): Turnstile {
  let inside = 0
  const outside: (() => void)[] = []

  const leave = () => {
    inside -= 1
    while (inside < places() && outside.length > 0) outside.shift()!()
  }
  const once = () => {
    let hasLeft = false
    return () => {
      if (hasLeft) return
      hasLeft = true
      leave()
    }
  }

  return {
    enter: async () => {
      if (inside >= places()) {
        if (outside.length >= most) throw tooBusy()
        await turn()
      } else inside += 1
      return once()
    },
  }

  function turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = () => {
        clearTimeout(timer)
        inside += 1
        resolve()
      }
      const timer = setTimeout(() => {
        outside.splice(outside.indexOf(go), 1)
        reject(tooBusy())
      }, patienceMs)
      outside.push(go)
    })
  }
}

const tooBusy = () => new APIError('UNAVAILABLE', 503, { code: 'UNAVAILABLE', retryAfterSeconds: 2 }, true)
