import type { Temporal } from 'temporal-polyfill'
import type { Channel } from '../availability/channel'
import { findSlots, type FreeSlot } from '../availability/findSlots'
import type { Night } from '../availability/night'

/** A party on the waiting list of a night. */
export type Waiting = {
  id: string
  joinedAt: Temporal.Instant
  partySize: number
  areaId?: string | null
  /** The start it wishes. */
  startsAt: Temporal.Instant
  /** Starts it takes as well, both inclusive; without them only the one it wishes. */
  from?: Temporal.Instant | null
  to?: Temporal.Instant | null
}

type Question = {
  night: Night
  waiting: readonly Waiting[]
  now: Temporal.Instant
  /** Whose limits hold for an offer. */
  channel: Channel
}

/**
 * Who is offered what has come free: the first to join among those for whom something is free, and for it the start
 * nearest to its wish. A party that fits nothing does not hold up the next.
 */
export function nextInLine({
  night,
  waiting,
  now,
  channel,
}: Question): { id: string; slot: FreeSlot } | null {
  const inOrder = [...waiting].sort(
    (a, b) => a.joinedAt.epochMilliseconds - b.joinedAt.epochMilliseconds || (a.id < b.id ? -1 : 1),
  )
  for (const { id, partySize, areaId, ...wish } of inOrder) {
    const { slots } = findSlots({ night, partySize, areaId, channel, now })
    const slot = nearestTo(
      wish,
      slots.filter((one) => one.free),
    )
    if (slot) return { id, slot }
  }
  return null
}

function nearestTo(
  { startsAt, from, to }: Pick<Waiting, 'startsAt' | 'from' | 'to'>,
  slots: readonly FreeSlot[],
): FreeSlot | undefined {
  const wished = startsAt.epochMilliseconds
  const [first, last] = [from ?? startsAt, to ?? startsAt].map((instant) => instant.epochMilliseconds)
  const distance = (slot: FreeSlot) => Math.abs(slot.startsAt.epochMilliseconds - wished)
  return slots
    .filter(
      ({ startsAt: { epochMilliseconds: ms } }) =>
        Math.min(first!, wished) <= ms && ms <= Math.max(last!, wished),
    )
    .sort((a, b) => distance(a) - distance(b))[0]
}
