import { Temporal } from 'temporal-polyfill'
import { clockBetween, type ClockLabel } from '../time/clockBetween'
import { isOnline, type Channel } from './channel'
import { countTogether, freeSeats, toMatch } from './freeSeats'
import { judgeStart, type StartQuestion } from './judgeStart'
import type { Night } from './night'
import type { OpenService } from './openService'
import { partiesThatFit } from './pacing'
import { lastReason, REASONS, type Reason } from './reason'
import { searchNight, type NightSearch } from './searchNight'
import type { Seat } from './seat'
import type { TableMatch } from './tableMatch'

export type SlotSearch = {
  night: Night
  partySize: number
  channel: Channel
  now: Temporal.Instant
  areaId?: string | null
  /** The reservation that is to be moved: its own table and covers do not stand in its way. */
  moving?: string | null
}

export type SlotList = {
  serviceDate: string
  timeZone: string
  /** Every start the services of this date offer, in order of time, free or not. */
  slots: Slot[]
  /** Why nothing is free; null when something is. */
  reason: Reason | null
}

export type Slot = FreeSlot | UnavailableSlot

export type SlotStart = {
  startsAt: Temporal.Instant
  /** When the party leaves; earlier than its turn time when the house closes. */
  endsAt: Temporal.Instant
  serviceDate: string
  serviceId: string
  /** '19:30'; in an hour that the clock shows twice '02:30 CEST'. */
  label: string
  isRepeatedLabel: boolean
  turnMinutes: number
  /** It leaves at closing time, before its turn time is over: say so. */
  leavesAtClose: boolean
}

export type FreeSlot = SlotStart & {
  free: true
  match: TableMatch
  /** Areas in which something is free for this party. */
  areaIds: string[]
  remaining: Remaining
}

export type UnavailableSlot = SlotStart & { free: false; reason: Reason }

/** How many more parties like this one could come: one, two or three, more. */
export type Remaining = 'last' | 'few' | 'many'

/** The starts of a service date with what is free at each. It is advice: only the commit decides. */
export function findSlots(search: SlotSearch): SlotList {
  const { night, now } = search
  const nightSearch = searchNight(search)
  const { services } = nightSearch
  const { timeZone } = night.venue
  if (services.length === 0) {
    return { serviceDate: night.serviceDate, timeZone, slots: [], reason: 'CLOSED' }
  }

  const labelOf = clockBetween(
    Math.min(...services.map(({ window }) => window.opensMs)),
    Math.max(...services.map(({ window }) => window.closesMs)),
    timeZone,
  )
  const question: StartQuestion = {
    ...nightSearch.question,
    notBeforeMs: now.epochMilliseconds,
    allow: {},
  }
  const slots = services.flatMap((open) =>
    open.window.startsMs.flatMap((startMs) => slotAt(startMs, open, question, nightSearch, labelOf) ?? []),
  )
  const oneForEachStart = mergeStarts(slots)
  return {
    serviceDate: night.serviceDate,
    timeZone,
    slots: oneForEachStart,
    reason: reasonOfDate(oneForEachStart),
  }
}

function reasonOfDate(slots: readonly Slot[]): Reason | null {
  if (slots.some(({ free }) => free)) return null
  return lastReason(slots.flatMap((slot) => (slot.free ? [] : slot.reason))) ?? 'OUTSIDE_HOURS'
}

/** A start at which a party could not stay as long as it must is not on offer at all: null. */
function slotAt(
  startMs: number,
  open: OpenService,
  question: StartQuestion,
  { night, times }: NightSearch,
  labelOf: (ms: number) => ClockLabel,
): Slot | null {
  const judgement = judgeStart(open, startMs, question)
  if (judgement.reason === 'OUTSIDE_HOURS') return null

  const { endMs, turnMinutes, leavesAtClose, bucket } = judgement
  const start: SlotStart = {
    startsAt: Temporal.Instant.fromEpochMilliseconds(startMs),
    endsAt: Temporal.Instant.fromEpochMilliseconds(endMs),
    serviceDate: night.serviceDate,
    serviceId: open.service.id,
    ...labelOf(startMs),
    turnMinutes,
    leavesAtClose,
  }
  if (judgement.reason) return { ...start, free: false, reason: judgement.reason }

  const seats = freeSeats({ open, startMs, endMs, times })
  if (!seats[0]) return { ...start, free: false, reason: 'NO_TABLE' }

  const more = Math.min(
    countTogether(seats, MANY),
    partiesThatFit(bucket, question.partySize, isOnline(question.channel)),
  )
  return {
    ...start,
    free: true,
    match: toMatch(seats[0]),
    areaIds: areasOf(seats),
    remaining: more >= MANY ? 'many' : more >= 2 ? 'few' : 'last',
  }
}

const MANY = 4

/** Areas in which the whole party sits together. */
function areasOf(seats: readonly Seat[]): string[] {
  const areaIds = new Set<string>()
  for (const seat of seats) if (seat.areaIds.length === 1) areaIds.add(seat.areaIds[0]!)
  return [...areaIds].sort()
}

/** Where services overlap, a start belongs to the first that has it free, else to the one that came nearest to it. */
function mergeStarts(slots: readonly Slot[]): Slot[] {
  const byStart = new Map<number, Slot>()
  for (const slot of slots) {
    const ms = slot.startsAt.epochMilliseconds
    const other = byStart.get(ms)
    if (!other || isBetter(slot, other)) byStart.set(ms, slot)
  }
  return [...byStart.entries()].sort(([a], [b]) => a - b).map(([, slot]) => slot)
}

function isBetter(slot: Slot, other: Slot): boolean {
  if (slot.free || other.free) return slot.free && !other.free
  return REASONS.indexOf(slot.reason) > REASONS.indexOf(other.reason)
}
