/** A stream of numbers in [0, 1) that depends on the seed alone, so that a drink is drawn the same every night (FNV-1a, then the murmur finaliser). */
export function seededRandom(seed: string): () => number {
  let state = fnv1a(seed)
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822507)
    state = Math.imul(state ^ (state >>> 13), 3266489909)
    state ^= state >>> 16
    return (state >>> 0) / 4294967296
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
