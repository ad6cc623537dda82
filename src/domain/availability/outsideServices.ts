import type { SlotRequest } from './checkSlot'
import type { Judgement, StartQuestion } from './judgeStart'
import type { NightSearch } from './searchNight'
import { seatsFor } from './seatsFor'
import type { OpenService } from './openService'
import type { Place } from './takeSeat'
import type { TurnTimes } from './turnTimes'

/** How long a party stays where no service says so. */
export const STAY_OUTSIDE_MINUTES = 120

export type PlaceOutside = Place & { turns: TurnTimes | null }

/** Where staff book outside all services: any area, no pacing, the stay and the buffer of the nearest service. */
export function outsideServices(
  { startsAt, areaId }: SlotRequest,
  { services, seats, question }: NightSearch,
): PlaceOutside {
  const nearest = nearestTo(startsAt.epochMilliseconds, services)
  const { partySize, channel } = question
  return {
    ...seatsFor(seats, { partySize, channel, areaId, serviceAreaIds: [] }),
    service: null,
    turns: nearest?.turns ?? null,
    bufferMs: nearest?.bufferMs ?? 0,
    shortestMs: nearest?.shortestMs ?? 0,
  }
}

/** What still holds there: whole guests, and a start to come. */
export function judgeOutside({ turns }: PlaceOutside, startMs: number, question: StartQuestion): Judgement {
  const { partySize, notBeforeMs, endsMs } = question
  const isParty = Number.isInteger(partySize) && partySize >= 1
  const endMs = endsMs ?? startMs + (turns?.of(partySize, startMs) ?? STAY_OUTSIDE_MINUTES) * 60_000
  return {
    reason: startMs < notBeforeMs ? 'TOO_SOON' : isParty ? null : 'PARTY_TOO_SMALL',
    endMs,
    turnMinutes: Math.round((endMs - startMs) / 60_000),
    leavesAtClose: false,
    bucket: null,
    isOverPacing: false,
    isOutsideHours: true,
    isGroupRequest: false,
  }
}

function nearestTo(ms: number, services: readonly OpenService[]): OpenService | undefined {
  const distance = ({ window }: OpenService) => Math.max(window.opensMs - ms, ms - window.closesMs)
  return services.toSorted((a, b) => distance(a) - distance(b))[0]
}
