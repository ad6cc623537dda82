import { Temporal } from 'temporal-polyfill'
import { isOnline } from './channel'
import type { SlotCheck, SlotRequest, SlotWarning } from './checkSlot'
import { freeSeats, toMatch } from './freeSeats'
import { handPicked } from './handPicked'
import type { Judgement } from './judgeStart'
import { passingObstacles, type Period } from './obstacles'
import type { OpenService } from './openService'
import { overrideFor, refusal } from './refusal'
import type { NightSearch } from './searchNight'
import type { Seat } from './seat'

/** What a service says about seating; null for a start outside all of them. */
export type Place = Pick<OpenService, 'seats' | 'largerSeats' | 'bufferMs' | 'shortestMs'> & {
  service: OpenService['service'] | null
}

type Question = { request: SlotRequest; search: NightSearch; place: Place; judgement: Judgement }

/** Finds the table for a start that the other rules let through: the one picked by hand or the best that is free. */
export function takeSeat(question: Question): SlotCheck {
  const { request, search, place, judgement } = question
  if (!request.tableIds) return bestFree(question)
  if (request.tableIds.length === 0) return withoutTable(question, { isTaken: false })

  const picked = handPicked({
    request,
    search,
    tableIds: request.tableIds,
    serviceAreaIds: place.service?.areaIds ?? [],
    endMs: judgement.endMs,
    bufferMs: place.bufferMs,
  })
  if (picked.free) return offer(question, picked)
  return refusal('NO_TABLE', { isTaken: picked.isTaken, tables: picked.verdicts })
}

function bestFree(question: Question): SlotCheck {
  const { request, search, place, judgement } = question
  const startMs = request.startsAt.epochMilliseconds
  const { endMs } = judgement
  const occupiedUntilMs = endMs + place.bufferMs
  const { partySize, exceptTableIds } = request
  const [seat] = freeSeats({ open: place, startMs, endMs, times: search.times, exceptTableIds })

  if (!seat) {
    return withoutTable(question, { isTaken: isTakenByOthers(question, { startMs, endMs: occupiedUntilMs }) })
  }
  const warnings: SlotWarning[] = partySize < seat.minParty ? ['belowMinimum'] : []
  return offer(question, { seat, endMs, occupiedUntilMs, warnings })
}

/** No table at all: for those who take that on themselves. */
function withoutTable(question: Question, { isTaken }: { isTaken: boolean }): SlotCheck {
  const { request, place, judgement } = question
  const { allow = {}, channel } = request
  if (judgement.isGroupRequest || (allow.needsTable && !isOnline(channel))) {
    const { endMs } = judgement
    return offer(question, { seat: null, endMs, occupiedUntilMs: endMs + place.bufferMs, warnings: [] })
  }
  return refusal('NO_TABLE', { isTaken, override: overrideFor('NO_TABLE', channel) })
}

/** Some seat would do if other parties had not taken it. */
function isTakenByOthers({ request, search, place }: Question, period: Period): boolean {
  const { exceptTableIds = [] } = request
  return [...place.seats, ...place.largerSeats].some((seat) => {
    const obstacles = passingObstacles(seat.tableIds, period, search.times)
    const isExcepted = seat.tableIds.some((id) => exceptTableIds.includes(id))
    return (obstacles.length > 0 || isExcepted) && obstacles.every(({ why }) => why !== 'blocked')
  })
}

type Taken = { seat: Seat | null; endMs: number; occupiedUntilMs: number; warnings: SlotWarning[] }

function offer({ request, search, place, judgement }: Question, taken: Taken): SlotCheck {
  const { seat, endMs, occupiedUntilMs, warnings } = taken
  return {
    ok: true,
    startsAt: request.startsAt,
    endsAt: Temporal.Instant.fromEpochMilliseconds(endMs),
    occupiedUntil: Temporal.Instant.fromEpochMilliseconds(occupiedUntilMs),
    serviceDate: search.night.serviceDate,
    serviceId: place.service?.id ?? null,
    turnMinutes: judgement.turnMinutes,
    bufferMinutes: place.bufferMs / 60_000,
    leavesAtClose: judgement.leavesAtClose,
    match: seat && toMatch(seat),
    flags: {
      overPacing: judgement.isOverPacing,
      outsideHours: judgement.isOutsideHours,
      needsTable: seat === null,
    },
    warnings,
  }
}
