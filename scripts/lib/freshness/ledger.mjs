/**
 * What was committed when. Each text that the run writes carries a mark, `[key:number]`. An answer is stale when some other write
 * began after the one it shows had ended, and was committed well before the answer was asked for: of two writes that
 * overlap, only the database knows which was last. One that shows a number that was rolled back is worse.
 * A write whose answer was lost may be committed at any time, and ends only when it is refused.
 */
export function newLedger({ graceMs = 200, now = () => performance.now() } = {}) {
  const writes = new Map() // key → number → { begunAt, endedAt, isCommitted }
  const rolledBack = new Set()
  const stale = []
  let last = 0
  let looked = 0
  const next = () => (last += 1)
  const writeOf = (key, number) => writes.get(key)?.get(number)

  return {
    next,
    mark: (key, number) => `[${key}:${number}]`,
    begin: (key) => {
      const number = next()
      if (!writes.has(key)) writes.set(key, new Map())
      writes.get(key).set(number, { number, begunAt: now(), endedAt: Infinity, isCommitted: false })
      return number
    },
    beginInVain: (key) => {
      const number = next()
      rolledBack.add(`${key}:${number}`)
      return number
    },
    commit: (key, number) => Object.assign(writeOf(key, number), { endedAt: now(), isCommitted: true }),
    refuse: (key, number) => Object.assign(writeOf(key, number), { endedAt: now() }),
    /** By key the write that an answer that is asked for now has to know of. */
    floors: () => {
      const before = now() - graceMs
      const known = (list) =>
        [...list.values()].findLast(({ isCommitted, endedAt }) => isCommitted && endedAt <= before)
      return new Map([...writes].map(([key, list]) => [key, known(list)]))
    },
    look: (text, floors, where) => {
      looked += 1
      for (const [, key, digits] of text.matchAll(/\[(k\w+):(\d+)\]/g)) {
        const number = Number(digits)
        const floor = floors.get(key)
        if (rolledBack.has(`${key}:${number}`))
          stale.push({ ...where, key, saw: number, problem: 'rolled back' })
        else if (floor && (writeOf(key, number)?.endedAt ?? 0) < floor.begunAt)
          stale.push({ ...where, key, saw: number, floor: floor.number, problem: 'stale' })
      }
    },
    differ: (where) => stale.push({ ...where, problem: 'differs from what the database says' }),
    stale,
    looked: () => looked,
  }
}
