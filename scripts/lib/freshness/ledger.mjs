/**
 * What was committed when. Each text that the run writes carries a mark, `[key:number]`, with a higher number each time: an
 * answer that shows a lower one than what was committed well before it was asked for is stale, and one that shows a
 * number that was rolled back is worse.
 */
export function newLedger({ graceMs = 200, now = () => performance.now() } = {}) {
  const committed = new Map()
  const rolledBack = new Set()
  const stale = []
  let last = 0
  let looked = 0

  return {
    next: () => (last += 1),
    mark: (key, number) => `[${key}:${number}]`,
    commit: (key, number) => {
      const list = committed.get(key) ?? []
      list.push({ number, at: now() })
      if (list.length > 50) list.shift()
      committed.set(key, list)
    },
    rollBack: (key, number) => rolledBack.add(`${key}:${number}`),
    /** What an answer that is asked for now has to show at least. */
    floors: () => {
      const before = now() - graceMs
      return new Map(
        [...committed].map(([key, list]) => [key, list.findLast(({ at }) => at <= before)?.number ?? 0]),
      )
    },
    look: (text, floors, where) => {
      looked += 1
      for (const [, key, digits] of text.matchAll(/\[(k\w+):(\d+)\]/g)) {
        const number = Number(digits)
        if (rolledBack.has(`${key}:${number}`))
          stale.push({ ...where, key, saw: number, problem: 'rolled back' })
        else if (number < (floors.get(key) ?? 0))
          stale.push({ ...where, key, saw: number, floor: floors.get(key), problem: 'stale' })
      }
    },
    differ: (where) => stale.push({ ...where, problem: 'differs from what the database says' }),
    stale,
    looked: () => looked,
  }
}
