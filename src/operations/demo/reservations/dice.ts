/** Chance that always falls the same way for one seed. */
export type Dice = {
  /** From 0 (inclusive) to 1. */
  roll: () => number
  chance: (probability: number) => boolean
  /** A whole number; both ends count. */
  between: (from: number, to: number) => number
  pick: <T>(things: readonly T[]) => T
  /** A key, by the weights that stand beside the keys. */
  weighted: <Key extends string>(weights: Readonly<Record<Key, number>>) => Key
  bytes: (count: number) => Uint8Array
}

/** The generator is mulberry32 (Tommy Ettinger), seeded with the FNV-1a hash of a text. */
export function dice(seed: string): Dice {
  let state = hash(seed)
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (from: number, to: number) => from + Math.floor(roll() * (to - from + 1))
  return {
    roll,
    between,
    chance: (probability) => roll() < probability,
    pick: (things) => things[Math.floor(roll() * things.length)]!,
    weighted: (weights) => {
      const entries = Object.entries(weights) as [never, number][]
      let left = roll() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      return (entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1)!)[0]
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => between(0, 255)),
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193)
  return value
}
