import { Temporal } from 'temporal-polyfill'
import { alternatives } from '@/domain/availability/alternatives'
import type { Channel } from '@/domain/availability/channel'
import { checkSlot, type SlotOffer } from '@/domain/availability/checkSlot'
import { findSlots } from '@/domain/availability/findSlots'
import type { Night, Seating } from '@/domain/availability/night'
import { isOnlineSource } from '@/domain/reservation/isOnlineSource'
import type { Dice } from './dice'
import type { Wish } from './wishesOf'

/** What came of a wish: a place, a place on the waiting list, or a request that staff have to answer. */
export type Booked = Wish & { id: string; outcome: 'table' | 'request' | 'waitlist'; offer: SlotOffer | null }

type Question = {
  night: Night
  wishes: readonly Wish[]
  now: Temporal.Instant
  chance: Dice
  newId: () => string
}

/**
 * Books a night as it would have happened: one after the other, each by the rules of its channel, on the tables that are
 * left. Who finds a start taken tries the one beside it.
 */
export function bookNight({ night, wishes, now, chance, newId }: Question): Booked[] {
  const seatings: Seating[] = []
  const full = { ...night, seatings }
  const isPending = (wish: Wish) =>
    wish.kind === 'group' &&
    wish.createdMs > now.epochMilliseconds - 20 * HOUR &&
    wish.startMs > now.epochMilliseconds + 6 * HOUR

  const isToCome = ({ startMs }: Wish) => startMs > now.epochMilliseconds + HOUR / 4

  return wishes.flatMap((wish): Booked[] => {
    if (wish.createdMs > now.epochMilliseconds) return []
    const id = newId()
    const onList: Booked = { ...wish, id, outcome: 'waitlist', offer: null }
    if (wish.kind === 'waits') return isToCome(wish) && isTaken(wish, full) ? [onList] : []

    const found = isPending(wish) ? request(wish, full) : (take(wish, full) ?? takeBeside(wish, full))
    if (!found) return wish.kind === 'booking' && wish.partySize <= 6 && chance.chance(0.4) ? [onList] : []

    const booked: Booked = {
      ...found.wish,
      id,
      outcome: isPending(wish) ? 'request' : 'table',
      offer: found.offer,
    }
    if (!isCancelled(booked, now)) seatings.push(seatingOf(booked, found.offer))
    return [booked]
  })
}

export const isCancelled = ({ cancelMs }: Wish, now: Temporal.Instant) =>
  cancelMs !== null && cancelMs <= now.epochMilliseconds

const HOUR = 3_600_000

type Found = { wish: Wish; offer: SlotOffer } | null

function take(wish: Wish, night: Night): Found {
  const check = checkSlot({ ...questionOf(wish, night), startsAt: instant(wish.startMs) })
  return check.ok ? { wish, offer: check } : null
}

function isTaken(wish: Wish, night: Night): boolean {
  const check = checkSlot({ ...questionOf(wish, night), startsAt: instant(wish.startMs) })
  return !check.ok && check.isTaken
}

/** Half an hour earlier or later will do for most. */
function takeBeside(wish: Wish, night: Night): Found {
  if (wish.kind === 'walkIn') return null
  const { slots } = findSlots(questionOf(wish, night))
  const near = alternatives(slots, instant(wish.startMs), { limit: 1 })[0]
  if (!near || Math.abs(near.startsAt.epochMilliseconds - wish.startMs) > HOUR) return null
  return take({ ...wish, startMs: near.startsAt.epochMilliseconds }, night)
}

function request(wish: Wish, night: Night): Found {
  const check = checkSlot({ ...questionOf(wish, night), channel: 'online', startsAt: instant(wish.startMs), allow: { groupRequest: true } }) // prettier-ignore
  return check.ok ? { wish, offer: check } : null
}

function questionOf(wish: Wish, night: Night) {
  const { partySize, area: areaId, createdMs } = wish
  return { night, partySize, areaId, channel: channelOf(wish), now: instant(createdMs) }
}

function channelOf({ kind, source }: Wish): Channel {
  if (kind === 'walkIn') return 'walkIn'
  if (kind === 'group') return 'staff'
  if (source === 'google') return 'google'
  return isOnlineSource(source) ? 'online' : 'staff'
}

function seatingOf({ id, startMs, partySize, source }: Booked, offer: SlotOffer): Seating {
  return {
    id,
    status: 'confirmed',
    serviceDate: offer.serviceDate,
    startsAt: instant(startMs),
    endsAt: offer.endsAt,
    bufferMinutes: offer.bufferMinutes,
    partySize,
    tableIds: offer.match?.tableIds ?? [],
    isOnline: isOnlineSource(source),
    serviceId: offer.serviceId,
  }
}

const instant = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)
