/**
 * What is going to be tried, the same for the same seed: `guest` books by the public endpoint, `rest` and `graphql` write
 * the generated way as staff, `move` changes a booking that was won before. `key` makes a repeated attempt the same one.
 */
export function attemptsOf({ attempts, staffShare, seed, tables, slots }, { slug }) {
  const chance = mulberry32(seed)
  const isOneForAll = tables === 1 && slots === 1
  return Array.from({ length: attempts }, (_, index) => {
    const isStaff = chance() < staffShare
    const kind = !isStaff ? 'guest' : ['rest', 'graphql', 'rest', 'graphql', 'move'][Math.floor(chance() * 5)]
    return {
      index,
      kind,
      start: Math.floor(chance() * slots),
      partySize: isOneForAll ? 2 : partyOf(chance()),
      name: `${slug} ${index}`,
      email: `${slug}.${index}@example.com`,
      key: `${slug}-${String(index).padStart(8, '0')}`,
      die: chance(),
    }
  })
}

/** Mostly couples; some need two tables. */
const partyOf = (chance) => (chance < 0.55 ? 2 : chance < 0.7 ? 3 : chance < 0.85 ? 4 : chance < 0.93 ? 1 : 6)

/** Tommy Ettinger's small generator: the same numbers for the same seed. */
function mulberry32(seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
