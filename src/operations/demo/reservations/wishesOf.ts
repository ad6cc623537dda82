import { type Temporal } from 'temporal-polyfill'
import {
  bookedThrough,
  partiesByWeekday,
  partySizes,
  walkInSizes,
  weekendCurve,
  weeknightCurve,
} from '@/demo/reservations/evening'
import type { Source } from '@/domain/reservation/sources'
import { addDays } from '@/domain/time/addDays'
import { serviceTimeToInstant } from '@/domain/time/serviceTimeToInstant'
import type { VenueTime } from '@/domain/time/venueTime'
import { weekdayOf } from '@/domain/time/weekdayOf'
import { areaKeys } from './demoNight'
import { dice, type Dice } from './dice'
import type { DemoGuest } from './guestBook'

/** Somebody wants to come: what they asked for, and what they will do about it. Epoch milliseconds. */
export type Wish = {
  /** Who `waits` wants this start or none. */
  kind: 'booking' | 'group' | 'walkIn' | 'waits'
  startMs: number
  createdMs: number
  partySize: number
  source: Source
  guest: DemoGuest | null
  area: string | null
  /** When the guest calls it off. */
  cancelMs: number | null
  comes: boolean
}

type Question = {
  serviceDate: string
  /** Nights from tonight: negative in the past. */
  offset: number
  now: Temporal.Instant
  venue: VenueTime
  guests: readonly DemoGuest[]
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** All who want to come on one night, in the order in which they ask. */
export function wishesOf(question: Question): Wish[] {
  const { serviceDate, offset, guests } = question
  const chance = dice(`night ${serviceDate}`)
  const book = { ...question, chance, seen: new Set<DemoGuest>() }
  const weekday = weekdayOf(serviceDate)
  const isWeekend = weekday === 'friday' || weekday === 'saturday'
  const usual = partiesByWeekday[weekday] * (0.85 + 0.3 * chance.roll())
  const curve = isWeekend ? weekendCurve : weeknightCurve

  const bookings = Array.from({ length: Math.round(usual * filled(offset)) }, () => aBooking(book, curve))
  const groups = chance.chance(isWeekend ? 0.6 : 0.12) || isAsked(offset) ? [aGroup(book)] : []
  const walkIns = Array.from({ length: offset > 0 ? 0 : Math.round(usual * 0.35) }, () =>
    aWalkIn(book, curve),
  )
  const trouble = TROUBLE.includes(offset) ? [aNoShow(book, guests.at(-1)!)] : []
  const waiting = Array.from({ length: isBusy(offset, isWeekend) ? 5 : 0 }, () => aPatientOne(book))
  return [...bookings, ...groups, ...walkIns, ...trouble, ...waiting].sort(
    (a, b) => a.createdMs - b.createdMs,
  )
}

/** Nights for which a large party waits for an answer. */
const isAsked = (offset: number) => offset === 2 || offset === 6

/** Tonight and the weekend to come somebody hopes for a table that is taken. */
const isBusy = (offset: number, isWeekend: boolean) => offset === 0 || (isWeekend && offset > 0 && offset < 9)

/** Nights on which the guest on the blocklist did not come. */
const TROUBLE = [-26, -19, -12]

/** How much of a night is booked already: all of tonight, less and less of what is further away. */
const filled = (offset: number) => (offset <= 0 ? 1 : 0.12 + 0.85 * Math.exp(-offset / 12))

type Book = Question & { chance: Dice; seen: Set<DemoGuest> }

function aBooking(book: Book, curve: Readonly<Record<string, number>>): Wish {
  const { chance } = book
  const guest = aGuest(book)
  const startMs = instantAt(chance.weighted(curve), book)
  const createdMs = askedAt(startMs, book)
  const isCancelled = chance.chance(0.09)
  return {
    kind: 'booking',
    startMs,
    createdMs,
    partySize: Number(chance.weighted(partySizes)),
    source: guest.email ? chance.weighted(bookedThrough) : 'phone',
    guest,
    area: chance.chance(0.12) ? chance.pick(areaKeys) : null,
    cancelMs: isCancelled ? toMinute(createdMs + chance.roll() * (startMs - createdMs)) : null,
    comes: !chance.chance(0.045),
  }
}

function aGroup(book: Book): Wish {
  const { chance, offset, now } = book
  const startMs = instantAt(chance.pick(['19:00', '19:30', '20:00', '20:30']), book)
  const freshMs = toMinute(now.epochMilliseconds - chance.between(2, 14) * 60 * MINUTE)
  return {
    kind: 'group',
    startMs,
    createdMs: isAsked(offset) ? freshMs : askedAt(startMs, book),
    partySize: chance.between(9, 14),
    source: 'online',
    guest: aGuest(book, ({ email }) => email !== null),
    area: null,
    cancelMs: null,
    comes: true,
  }
}

function aPatientOne(book: Book): Wish {
  const { chance, now, offset } = book
  const minutesAgo = chance.between(5, offset === 0 ? 90 : 2000)
  return {
    ...aBooking(book, { '20:00': 1, '20:30': 2, '21:00': 2, '21:30': 2, '22:00': 1, '22:30': 1, '23:30': 1 }),
    kind: 'waits',
    createdMs: toMinute(now.epochMilliseconds) - minutesAgo * MINUTE,
    partySize: chance.between(3, 8),
    source: 'online',
    cancelMs: null,
    comes: true,
  }
}

/** Nobody knows before they stand in the door. */
function aWalkIn(book: Book, curve: Readonly<Record<string, number>>): Wish {
  const { chance } = book
  const startMs = instantAt(chance.weighted(curve), book) + chance.between(0, 29) * MINUTE
  return {
    kind: 'walkIn',
    startMs,
    createdMs: startMs,
    partySize: Number(chance.weighted(walkInSizes)),
    source: 'walk_in',
    guest: null,
    area: null,
    cancelMs: null,
    comes: true,
  }
}

function aNoShow(book: Book, guest: DemoGuest): Wish {
  const startMs = instantAt('21:00', book)
  const createdMs = askedAt(startMs, book)
  return { ...aBooking(book, weekendCurve), startMs, createdMs, source: 'phone', guest, cancelMs: null, comes: false } // prettier-ignore
}

/** Regulars more often than others, nobody twice a night, and the one on the blocklist not at all. */
function aGuest({ chance, guests, seen }: Book, fits: (guest: DemoGuest) => boolean = () => true): DemoGuest {
  let guest: DemoGuest
  do guest = guests[Math.floor((guests.length - 1) * chance.roll() ** 1.8)]!
  while (seen.has(guest) || !fits(guest))
  seen.add(guest)
  return guest
}

function instantAt(time: string, { serviceDate, venue }: Book): number {
  return serviceTimeToInstant({ serviceDate, time, venue, edge: 'opens' }).epochMilliseconds
}

/** People book a few days ahead, by day; some on the day itself. For a night to come it was in the last days. */
function askedAt(startMs: number, { serviceDate, venue, now, chance }: Book): number {
  const daysAhead = Math.min(45, Math.floor(-Math.log(1 - chance.roll()) * 5))
  const opensMs = serviceTimeToInstant({ serviceDate: addDays(serviceDate, -daysAhead), time: '09:00', venue, edge: 'opens' }).epochMilliseconds // prettier-ignore
  const latestMs = daysAhead === 0 ? startMs - 45 * MINUTE : opensMs + 13 * 60 * MINUTE
  const askedMs = toMinute(opensMs + chance.roll() * (latestMs - opensMs))
  const recentMs = toMinute(now.epochMilliseconds - chance.roll() * 6 * DAY)
  return askedMs < now.epochMilliseconds ? askedMs : recentMs
}

const toMinute = (ms: number) => Math.floor(ms / MINUTE) * MINUTE
