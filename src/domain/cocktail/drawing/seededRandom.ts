/** A stream of numbers in [0, 1) that depends on the seed alone, so that a drink is drawn the same every night (mulberry32 by Tommy Ettinger, seeded by FNV-1a). */
export function seededRandom(seed: string): () => number {
  let state = fnv1a(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A short id, valid in XML and CSS, for the text given. */
export const shortId = (text: string): string =>
  'd' + (fnv1a(text) >>> 0).toString(36) + ((fnv1a(text + '#') >>> 0) % 1296).toString(36)

function fnv1a(text: string): number {
  let hash = 2166136261
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619)
  return hash
}
