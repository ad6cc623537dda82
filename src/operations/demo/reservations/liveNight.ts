import { Temporal } from 'temporal-polyfill'
import type { ReservationStatus } from '@/domain/reservation/status'
import type { Interval } from '@/domain/time/serviceDateBounds'
import { occupancyOf } from '@/domain/reservation/occupancyOf'
import { seatedOccupancy } from '@/domain/reservation/seatedOccupancy'
import { isCancelled, type Booked } from './bookNight'
import type { Dice } from './dice'

/** What has become of a booking by now. Epoch milliseconds. */
export type Life = {
  booked: Booked
  status: ReservationStatus
  /** When it got that status. */
  changedMs: number
  arrivedMs: number | null
  seatedMs: number | null
  completedMs: number | null
  /** Of its tables, and whether they are taken still. */
  occupancy: (Interval & { active: boolean }) | null
}

type Question = { booked: readonly Booked[]; now: Temporal.Instant; graceMinutes: number; chance: Dice }

const MINUTE = 60_000

/** Lets the night pass until now: parties come a little early or late, sit down when the table is free, and leave. */
export function liveNight({ booked, now, graceMinutes, chance }: Question): Life[] {
  const nowMs = now.epochMilliseconds
  /** Until when each table has been in use so far. */
  const leftMs = new Map<string, number>()
  const inOrder = booked.toSorted((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1))
  return inOrder.map((booking) => {
    const life = lifeOf(booking)
    if (life.status !== 'seated' || !booking.offer) return life
    return { ...life, occupancy: { ...seatedUntilNext(life), active: true } }
  })

  function lifeOf(booking: Booked): Life {
    const { outcome, startMs, createdMs, cancelMs, comes, offer } = booking
    // The same rolls for everybody, so that the hour of seeding changes no other night.
    const [lateMinutes, stayed, isEarly] = [
      chance.between(-4, 17),
      0.74 + 0.24 * chance.roll(),
      chance.chance(0.5),
    ]
    const still = (status: ReservationStatus, changedMs: number): Life => ({ booked: booking, status, changedMs, ...nothing }) // prettier-ignore

    if (outcome === 'waitlist')
      return startMs > nowMs ? still('waitlisted', createdMs) : still('expired', startMs)
    if (!offer) throw new Error('Only the waiting list has no place')
    const expected = { start: offer.startsAt, end: offer.occupiedUntil, active: true }
    if (isCancelled(booking, now)) return still('cancelled_guest', cancelMs!)
    if (outcome === 'request') return { ...still('pending', createdMs), occupancy: expected }

    const confirmed = { ...still('confirmed', createdMs), occupancy: expected }
    if (!comes) {
      const givenUpMs = startMs + (graceMinutes + 10) * MINUTE
      return givenUpMs <= nowMs ? still('no_show', givenUpMs) : confirmed
    }
    const tables = offer.match?.tableIds ?? []
    const isWalkIn = booking.kind === 'walkIn'
    const freeMs = Math.max(...tables.map((table) => (leftMs.get(table) ?? 0) + 2 * MINUTE))
    const arrivedMs = isWalkIn ? startMs : startMs + lateMinutes * MINUTE
    const seatedMs = Math.max(isWalkIn ? startMs : arrivedMs + (isEarly ? 1 : 4) * MINUTE, freeMs)
    const turnMs = offer.endsAt.epochMilliseconds - startMs
    const completedMs = Math.floor((seatedMs + stayed * turnMs) / MINUTE) * MINUTE
    for (const table of tables) leftMs.set(table, completedMs)

    if (arrivedMs > nowMs) return confirmed
    if (seatedMs > nowMs) return { ...confirmed, status: 'arrived', changedMs: arrivedMs, arrivedMs }
    if (completedMs > nowMs)
      return { ...confirmed, status: 'seated', changedMs: seatedMs, arrivedMs, seatedMs }
    const gone = { start: instant(seatedMs), end: instant(completedMs), active: false }
    return { ...confirmed, status: 'completed', changedMs: completedMs, arrivedMs, seatedMs, completedMs, occupancy: gone } // prettier-ignore
  }

  function seatedUntilNext({ booked: { id, startMs, offer }, seatedMs }: Life): Interval {
    const tables = offer!.match?.tableIds ?? []
    const next = inOrder
      .filter((other) => other.id !== id && other.startMs > startMs && !isCancelled(other, now))
      .filter((other) => other.offer?.match?.tableIds.some((table) => tables.includes(table)))
    const nextMs = Math.min(...next.map((other) => other.startMs))
    const stay = { ...offer!, startsAt: instant(startMs), seatedAt: instant(seatedMs!) }
    if (nextMs === Infinity) return occupancyOf(stay)
    return seatedOccupancy(stay, instant(nextMs))
  }
}

const nothing = { arrivedMs: null, seatedMs: null, completedMs: null, occupancy: null }

const instant = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)
