import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { Channel } from '@/domain/availability/channel'
import { alternatives } from '@/domain/availability/alternatives'
import { checkSlot, type Override } from '@/domain/availability/checkSlot'
import { explain, type PacingFacts, type ServiceFacts } from '@/domain/availability/explain'
import { findSlots } from '@/domain/availability/findSlots'
import type { Reason } from '@/domain/availability/reason'
import type { TableObstacle } from '@/domain/availability/tableVerdict'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { timeLabel } from '@/domain/time/timeLabel'
import { withOffset } from '@/domain/time/withOffset'
import { readNight } from '../reservations/readNight'
import { venueTimeOf } from '../reservations/venueTimeOf'
import { nameNight, type NamedBooking, type NightNames } from './nameNight'
import { shownSlot, type ShownSlot } from './shownSlot'

type Question = {
  venueId: string
  /** A start, or only a date. */
  startsAt: Temporal.Instant | null
  serviceDate: string | null
  partySize: number
  areaId: string | null
  /** Whose question it is: what guests see, or what staff may book. */
  channel: Channel
  /** The reservation that looks for another place: what it holds itself is free for it. */
  moving: string | null
  locale: 'pl' | 'en'
  req: PayloadRequest
}

export type SlotsExplained = {
  serviceDate: string
  timeZone: string
  slots: ShownSlot[]
  /** Why nothing is free on the whole date; null when something is. */
  reason: Reason | null
  tables: Record<string, string>
  start: StartExplained | null
}

/** One start, rule by rule and table by table. Instants carry the venue's offset. */
export type StartExplained = {
  startsAt: string
  endsAt: string
  label: string
  endLabel: string
  free: boolean
  reason: Reason | null
  service: ShownService | null
  pacing: ShownPacing | null
  seats: ExplainedSeat[]
  /** Staff may do more: the tables they would get, else why not and what would let it through. */
  forStaff: { free: boolean; reason: Reason | null; override: Override | null; tables: string[] }
  /** The nearest starts that are free. */
  alternatives: ShownSlot[]
}

type InWords<Facts> = {
  [Key in keyof Facts]: Facts[Key] extends Temporal.Instant
    ? string
    : Facts[Key] extends Temporal.Instant | null
      ? string | null
      : Facts[Key]
}
export type ShownService = InWords<ServiceFacts> & {
  name: string
  opens: string
  lastSeating: string
  closes: string
  turnMinutes: number
}
export type ShownPacing = InWords<PacingFacts>

/** A table or a combination with all that is in the way of this party. */
export type ExplainedSeat = {
  id: string
  name: string
  area: string | null
  isCombination: boolean
  free: boolean
  /** '22:00': until then it stays free; null when nothing follows. */
  freeUntil: string | null
  obstacles: ExplainedObstacle[]
}

export type ExplainedObstacle = {
  why: TableObstacle['why']
  maxParty?: number
  minParty?: number
  bookings?: NamedBooking[]
  blocks?: string[]
}

/** Why a start is, or is not, to be had; without a start the whole date. */
export async function explainSlot(question: Question): Promise<SlotsExplained> {
  const { venueId, startsAt, partySize, areaId, channel, moving, locale, req } = question
  const venue = await venueTimeOf(venueId, req)
  const now = (req.context.now as Temporal.Instant | undefined) ?? Temporal.Now.instant()
  const serviceDate = startsAt ? serviceDateOf(startsAt, venue) : question.serviceDate!
  const { night } = await readNight({ venueId, serviceDate, req, moving })
  const names = await nameNight({ night, venueId, locale, req })

  const search = { night, partySize, areaId, channel, moving, now }
  const list = findSlots(search)
  return {
    serviceDate,
    timeZone: venue.timeZone,
    slots: list.slots.map((slot) => shownSlot(slot, venue.timeZone)),
    reason: list.reason,
    tables: Object.fromEntries(names.tables),
    start: startsAt && startExplained(),
  }

  function startExplained(): StartExplained {
    const request = { ...search, startsAt: startsAt! }
    const told = explain(request)
    const check = checkSlot({ ...request, channel: 'staff' })
    const label = (instant: Temporal.Instant) => timeLabel(instant, venue.timeZone)
    const iso = (instant: Temporal.Instant) => withOffset(instant, venue.timeZone)
    const isoOrNull = (instant: Temporal.Instant | null) => instant && iso(instant)
    const { service, pacing } = told
    return {
      startsAt: iso(told.startsAt),
      endsAt: iso(told.endsAt),
      label: label(told.startsAt),
      endLabel: label(told.endsAt),
      free: told.free,
      reason: told.reason,
      service: service && {
        ...service,
        opensAt: iso(service.opensAt),
        lastSeatingAt: iso(service.lastSeatingAt),
        closesAt: iso(service.closesAt),
        earliestOnline: iso(service.earliestOnline),
        onlineClosesAt: isoOrNull(service.onlineClosesAt),
        name: names.services.get(service.id) ?? '',
        opens: label(service.opensAt),
        lastSeating: label(service.lastSeatingAt),
        closes: label(service.closesAt),
        turnMinutes: Math.round((told.endsAt.epochMilliseconds - told.startsAt.epochMilliseconds) / 60_000),
      },
      pacing: pacing && { ...pacing, startsAt: iso(pacing.startsAt), endsAt: iso(pacing.endsAt) },
      seats: [
        ...told.tables.map((verdict) => ({
          ...verdict,
          id: verdict.tableId,
          isCombination: false,
          name: names.tables.get(verdict.tableId) ?? '',
          area: names.areaOf.get(verdict.tableId) ?? null,
        })),
        ...told.combinations.map((verdict) => ({
          ...verdict,
          id: verdict.combinationId,
          isCombination: true,
          name: names.combinations.get(verdict.combinationId) ?? '',
          area: null,
        })),
      ].map(({ id, name, area, isCombination, free, freeUntil, obstacles }) => ({
        id,
        name,
        area,
        isCombination,
        free,
        freeUntil: freeUntil && label(freeUntil),
        obstacles: obstacles.map((obstacle) => named(obstacle, names)),
      })),
      forStaff: check.ok
        ? {
            free: true,
            reason: null,
            override: null,
            tables: (check.match?.tableIds ?? []).map((id) => names.tables.get(id) ?? ''),
          }
        : { free: false, reason: check.reason, override: check.override, tables: [] },
      alternatives: alternatives(list.slots, startsAt!).map((slot) => shownSlot(slot, venue.timeZone)),
    }
  }
}

function named(obstacle: TableObstacle, names: NightNames): ExplainedObstacle {
  const { why } = obstacle
  switch (obstacle.why) {
    case 'busy':
    case 'overstayed':
      return { why, bookings: obstacle.reservationIds.flatMap((id) => names.bookings.get(id) ?? []) }
    case 'blocked':
      return { why, blocks: obstacle.blockIds.map((id) => names.blocks.get(id) ?? '') }
    case 'too-small':
      return { why, maxParty: obstacle.maxParty }
    case 'too-large':
      return { why, minParty: obstacle.minParty }
    default:
      return { why }
  }
}
