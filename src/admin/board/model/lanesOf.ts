/** Puts what overlaps under each other: the number of the lane for each, and how many lanes there are. */
export function lanesOf(stays: readonly { id: string; fromMs: number; untilMs: number }[]): {
  laneOf: Map<string, number>
  lanes: number
} {
  const laneOf = new Map<string, number>()
  const freeFrom: number[] = []
  for (const { id, fromMs, untilMs } of stays.toSorted((a, b) => a.fromMs - b.fromMs)) {
    const free = freeFrom.findIndex((ms) => ms <= fromMs)
    const lane = free === -1 ? freeFrom.length : free
    freeFrom[lane] = untilMs
    laneOf.set(id, lane)
  }
  return { laneOf, lanes: freeFrom.length }
}
