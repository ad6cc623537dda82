type Wake = {
  ring: () => void
  /** How often it has rung. */
  count: () => number
  /** Resolves once it has rung more often than that: a ring while one was busy is not missed. */
  after: (count: number) => Promise<void>
}

/** Wakes those who wait for work, all of them. */
export function newWake(): Wake {
  let rings = 0
  let waiting: (() => void)[] = []
  return {
    ring: () => {
      rings += 1
      const sleepers = waiting
      waiting = []
      for (const wakeUp of sleepers) wakeUp()
    },
    count: () => rings,
    after: (count) =>
      rings > count ? Promise.resolve() : new Promise((wakeUp) => void waiting.push(wakeUp)),
  }
}
