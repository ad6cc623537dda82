import { Temporal } from 'temporal-polyfill'
import { breakages } from '@/domain/availability/breakages'
import type { Channel } from '@/domain/availability/channel'
import { checkSlot, type Override } from '@/domain/availability/checkSlot'
import { findSlots } from '@/domain/availability/findSlots'
import { cancellationCost } from '@/domain/policy/cancellationCost'
import { moveSnapshot } from '@/domain/policy/moveSnapshot'
import type { Policy } from '@/domain/policy/policy'
import { snapshotPolicy } from '@/domain/policy/snapshotPolicy'
import type { Actor } from '@/domain/reservation/actor'
import { allowedChanges } from '@/domain/reservation/statusChanges'
import type { ReservationStatus } from '@/domain/reservation/status'
import { endOfServiceDate } from '@/domain/time/endOfServiceDate'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import type { Edge } from '@/domain/time/wallTimeToInstant'
import { wallTimeToInstant } from '@/domain/time/wallTimeToInstant'
import { nightOf, type Given, type GivenBooking } from './given'

/** The questions about reservations, each with the answer of `src/domain`. */
export const reservations = {
  serviceDate: ({ at }: { at: string }, { venue }: Given) => ({
    serviceDate: serviceDateOf(instant(at), venue),
  }),

  wallTime: ({ date, time, edge }: { date: string; time: string; edge: Edge }, { venue }: Given) => ({
    instant: wallTimeToInstant({ date, time, edge, timeZone: venue.timeZone }),
  }),

  endOfServiceDate: ({ at }: { at: string }, { venue }: Given) => ({
    instant: endOfServiceDate(instant(at), venue),
  }),

  availability: ({ serviceDate, ...question }: SlotsAsked, given: Given) => {
    const { slots, reason } = findSlots({ ...question, night: nightOf(given, serviceDate), now: instant(given.now!) }) // prettier-ignore
    return { reason, slots }
  },

  book: (asked: BookingAsked, given: Given) => book(asked, given).answer,

  sequence: (steps: (BookingAsked & { times?: number })[], given: Given) => {
    const asked = steps.flatMap(({ times = 1, ...step }) => Array.from({ length: times }, () => step))
    let bookings = given.bookings ?? []
    const answers = asked.map((step) => {
      const { answer, booking } = book(step, { ...given, bookings, now: step.now ?? given.now })
      if (booking) bookings = [...bookings.filter(({ id }) => id !== booking.id), booking]
      return answer
    })
    return {
      answers,
      booked: answers.filter(({ ok }) => ok).length,
      refused: answers.filter(({ ok }) => !ok).length,
      covers: bookings.reduce((sum, { partySize }) => sum + partySize, 0),
      tablesTwice: tablesTwice(bookings),
    }
  },

  statusChange: ({ from, to, actor, ...facts }: ChangeAsked, { venue }: Given) => {
    const change = allowedChanges({
      ...facts,
      from,
      actor,
      venue,
      now: instant(facts.now),
      startsAt: instant(facts.startsAt),
      endsAt: instant(facts.endsAt),
      statusChangedAt: facts.statusChangedAt ? instant(facts.statusChangedAt) : null,
      serviceClosesAt: facts.serviceClosesAt ? instant(facts.serviceClosesAt) : null,
    }).find((one) => one.to === to)
    return { allowed: change !== undefined, needsCommit: change?.needsCommit ?? false }
  },

  cancel: ({ policy, bookedAt, startsAt, moves = [], at, ...facts }: CancelAsked, { venue }: Given) => {
    const { timeZone } = venue
    let start = instant(startsAt)
    let snapshot = snapshotPolicy({
      policy: { ...policyDefaults, ...policy },
      locale: 'en',
      startsAt: start,
      bookedAt: instant(bookedAt),
      timeZone,
    })
    for (const { at: now, to, by = 'guest' } of moves) {
      const newStartsAt = instant(to)
      snapshot = moveSnapshot({ snapshot, startsAt: start, newStartsAt, now: instant(now), timeZone, by })
      start = newStartsAt
    }
    return cancellationCost({ ...facts, snapshot, startsAt: start, now: instant(at) })
  },

  breakages: ({ serviceDate, after }: { serviceDate: string; after: Partial<Given> }, given: Given) => {
    const change = {
      before: nightOf(given, serviceDate),
      after: nightOf({ ...given, ...after }, serviceDate),
    }
    const broken = breakages([change], instant(given.now!))
    return { broken: broken.map(({ reservationId, why }) => ({ id: reservationId, why })) }
  },
}

type SlotsAsked = {
  serviceDate: string
  partySize: number
  channel: Channel
  areaId?: string
  moving?: string
}

type BookingAsked = {
  startsAt: string
  partySize: number
  channel: Channel
  areaId?: string
  tableIds?: string[]
  moving?: string
  allow?: Override[]
  /** Of a sequence: what is booked, under which name, and when it was asked. */
  id?: string
  status?: ReservationStatus
  now?: string
  holdExpiresAt?: string
}

type ChangeAsked = {
  from: ReservationStatus
  to: ReservationStatus
  actor: Actor
  now: string
  serviceDate: string
  startsAt: string
  endsAt: string
  noShowGraceMinutes: number
  autoNoShow: boolean
  actorId?: string
  statusChangedBy?: string
  statusChangedAt?: string
  serviceClosesAt?: string
}

type CancelAsked = {
  policy: Partial<Policy>
  bookedAt: string
  startsAt: string
  moves?: { at: string; to: string; by?: 'guest' | 'venue' }[]
  at: string
  covers: number
  paidCents: number
  by: 'guest' | 'venue'
  waiveFees?: boolean
}

function book(asked: BookingAsked, given: Given) {
  const { startsAt, id, status = 'confirmed', holdExpiresAt, allow = [], now: _, ...question } = asked
  const start = instant(startsAt)
  const night = nightOf(given, serviceDateOf(start, given.venue))
  const check = checkSlot({
    ...question,
    night,
    startsAt: start,
    now: instant(given.now!),
    allow: Object.fromEntries(allow.map((override) => [override, true])),
  })
  if (!check.ok) return { answer: check, booking: null }

  const tableIds = check.match?.tableIds ?? []
  const booking: GivenBooking = {
    id: asked.moving ?? id ?? `booking ${night.seatings.length + 1}`,
    status,
    startsAt,
    endsAt: check.endsAt.toString(),
    bufferMinutes: check.bufferMinutes,
    partySize: asked.partySize,
    tableIds,
    source: asked.channel === 'staff' ? 'staff' : 'online',
    serviceId: check.serviceId,
    holdExpiresAt,
  }
  return { answer: { ...check, tableIds }, booking }
}

function tablesTwice(bookings: readonly GivenBooking[]): string[] {
  const taken = bookings.flatMap(({ tableIds, startsAt, endsAt }) =>
    tableIds.map((table) => ({ table, startsAt: instant(startsAt), endsAt: instant(endsAt) })),
  )
  const overlaps = taken.filter((one, index) =>
    taken.some(
      (other, place) =>
        place < index &&
        other.table === one.table &&
        Temporal.Instant.compare(other.startsAt, one.endsAt) < 0 &&
        Temporal.Instant.compare(one.startsAt, other.endsAt) < 0,
    ),
  )
  return overlaps.map(({ table }) => table)
}

const policyDefaults: Policy = {
  id: 'policy',
  name: 'Policy',
  version: 1,
  text: '',
  depositKind: 'zadatek',
  charge: 'none',
  chargeBasis: 'perPerson',
  chargeCents: 0,
  chargeMinParty: null,
  tiers: [],
  feeBasis: 'perPerson',
  feeCents: 0,
  capCents: null,
  graceMinutes: 60,
  chargeDroppedCovers: false,
  currency: 'PLN',
}

const instant = (text: string) => Temporal.Instant.from(text)
