import type { Temporal } from 'temporal-polyfill'
import type { FreeSlot, Slot } from './findSlots'

/** The free slots nearest to a start, the nearest first (of two equally near the earlier); the start itself is left out. */
export function alternatives(
  slots: readonly Slot[],
  startsAt: Temporal.Instant,
  { limit = 3 }: { limit?: number } = {},
): FreeSlot[] {
  const wanted = startsAt.epochMilliseconds
  const distance = (slot: FreeSlot) => Math.abs(slot.startsAt.epochMilliseconds - wanted)
  return slots
    .filter((slot) => slot.free)
    .filter((slot) => distance(slot) > 0)
    .sort((a, b) => distance(a) - distance(b) || a.startsAt.epochMilliseconds - b.startsAt.epochMilliseconds)
    .slice(0, limit)
}
