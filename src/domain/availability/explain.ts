import { Temporal } from 'temporal-polyfill'
import { checkSlot, type SlotRequest } from './checkSlot'
import { lastingObstacles, nextOccupancy, passingObstacles } from './obstacles'
import type { OpenService } from './openService'
import { STAY_OUTSIDE_MINUTES } from './outsideServices'
import type { Reason } from './reason'
import { searchNight, type NightSearch } from './searchNight'
import type { Seat } from './seat'
import type { CombinationVerdict, TableVerdict } from './tableVerdict'

export type SlotExplanation = {
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  free: boolean
  /** The first rule that refuses, in the order of the rules. */
  reason: Reason | null
  /** The service that was asked; null outside all of them. */
  service: ServiceFacts | null
  pacing: PacingFacts | null
  tables: TableVerdict[]
  combinations: CombinationVerdict[]
}

export type ServiceFacts = {
  id: string
  opensAt: Temporal.Instant
  lastSeatingAt: Temporal.Instant
  closesAt: Temporal.Instant
  minParty: number
  maxPartyOnline: number | null
  /** The earliest start that guests may book now. */
  earliestOnline: Temporal.Instant
  /** The furthest service date that guests may book now; null for no limit. */
  lastDateOnline: string | null
  /** From when on guests may not book this service themselves; null for never. */
  onlineClosesAt: Temporal.Instant | null
}

/** Those who start in the bucket [startsAt, endsAt), without the party that asks; the limits are null where there are none. */
export type PacingFacts = {
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  covers: number
  parties: number
  onlineCovers: number
  maxCovers: number | null
  maxParties: number | null
  maxOnlineCovers: number | null
}

/** For staff: why a start is not free, by rule and by table. */
export function explain(request: SlotRequest): SlotExplanation {
  const check = checkSlot(request)
  const search = searchNight(request)
  const startMs = request.startsAt.epochMilliseconds
  const open = serviceAsked(request, search, check.ok ? check.serviceId : request.serviceId)
  const endMs = check.ok ? check.endsAt.epochMilliseconds : endOf(request, open)

  const { partySize, channel, areaId } = request
  const serviceAreaIds = open?.service.areaIds ?? []
  const period = { startMs, endMs: endMs + (open?.bufferMs ?? 0) }
  const verdictOn = (seat: Seat) => {
    const obstacles = [
      ...lastingObstacles(seat, { partySize, channel, areaId, serviceAreaIds }),
      ...passingObstacles(seat.tableIds, period, search.times),
    ]
    const free = obstacles.length === 0
    return { free, obstacles, freeUntil: free ? nextOccupancy(seat.tableIds, startMs, search.times) : null }
  }

  return {
    startsAt: request.startsAt,
    endsAt: Temporal.Instant.fromEpochMilliseconds(endMs),
    free: check.ok,
    reason: check.ok ? null : check.reason,
    service: open && factsOf(open),
    pacing: open && pacingAt(startMs, open),
    tables: search.seats
      .filter(({ isCombination }) => !isCombination)
      .map((seat) => ({ tableId: seat.id, ...verdictOn(seat) })),
    combinations: search.seats
      .filter(({ isCombination }) => isCombination)
      .map((seat) => ({ combinationId: seat.id, tableIds: [...seat.tableIds], ...verdictOn(seat) })),
  }
}

/** The service that answered; otherwise one that is running then. */
function serviceAsked(
  { startsAt }: SlotRequest,
  { services }: NightSearch,
  serviceId: string | null | undefined,
): OpenService | null {
  const ms = startsAt.epochMilliseconds
  const running = services.filter(({ window }) => window.opensMs <= ms && ms < window.closesMs)
  return running.find(({ service }) => service.id === serviceId) ?? running[0] ?? null
}

function endOf({ startsAt, endsAt, partySize }: SlotRequest, open: OpenService | null): number {
  if (endsAt && endsAt.epochMilliseconds > startsAt.epochMilliseconds) return endsAt.epochMilliseconds
  const startMs = startsAt.epochMilliseconds
  return startMs + (open?.turns.of(partySize, startMs) ?? STAY_OUTSIDE_MINUTES) * 60_000
}

function factsOf({ service, window, limits }: OpenService): ServiceFacts {
  return {
    id: service.id,
    opensAt: instant(window.opensMs),
    lastSeatingAt: instant(window.lastSeatingMs),
    closesAt: instant(window.closesMs),
    minParty: service.minParty,
    maxPartyOnline: service.maxPartyOnline,
    earliestOnline: instant(limits.earliestMs),
    lastDateOnline: limits.lastDate,
    onlineClosesAt: limits.onlineClosesMs === null ? null : instant(limits.onlineClosesMs),
  }
}

function pacingAt(ms: number, { bucketAt }: OpenService): PacingFacts {
  const { startMs, endMs, ...numbers } = bucketAt(ms)
  return { startsAt: instant(startMs), endsAt: instant(endMs), ...numbers }
}

function instant(ms: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(ms)
}
