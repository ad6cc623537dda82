/** Random choices that are the same for the same seed (mulberry32, public domain, Tommy Ettinger). */
export function newDice(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const pick = (list) => list[Math.floor(next() * list.length)]
  const shuffled = (list) =>
    list
      .map((item) => [next(), item])
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item)
  return { pick, shuffled }
}
