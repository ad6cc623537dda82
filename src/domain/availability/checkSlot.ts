import type { Temporal } from 'temporal-polyfill'
import { serviceDateOf } from '../time/serviceDateOf'
import { isOnline } from './channel'
import type { SlotSearch } from './findSlots'
import { judgeStart, takesNoMore, type Judgement, type StartQuestion } from './judgeStart'
import type { OpenService } from './openService'
import { judgeOutside, outsideServices } from './outsideServices'
import { fitsPacing } from './pacing'
import { lastReason, type Reason } from './reason'
import { overrideFor, refusal } from './refusal'
import { searchNight } from './searchNight'
import { isOnGrid } from './serviceWindow'
import type { TableMatch } from './tableMatch'
import type { TableVerdict } from './tableVerdict'
import { takeSeat, type Place } from './takeSeat'

/** One start, asked under the lock of its night. The night's service date is that of the start. */
export type SlotRequest = SlotSearch & {
  startsAt: Temporal.Instant
  /** Which of overlapping services; otherwise the first that takes the party. */
  serviceId?: string | null
  /** Tables picked by hand; otherwise the best free ones. */
  tableIds?: readonly string[] | null
  /** Tables not to choose, after somebody else was faster. */
  exceptTableIds?: readonly string[]
  /** An end set by hand; otherwise the turn time decides. */
  endsAt?: Temporal.Instant | null
  allow?: Allowances
}

/** What the caller takes on itself, with a reason that it records: see `mayOverride` for who may. Never for guests. */
export type Allowances = {
  overPacing?: boolean
  outsideHours?: boolean
  /** No table is free: book without one, shown in red. */
  needsTable?: boolean
  /** A start that has passed on an earlier night. */
  past?: boolean
  /** A guest's request for staff to answer, if it is larger than bookable online: over the pacing, without a table if need be. */
  groupRequest?: boolean
}

export type Override = 'overPacing' | 'outsideHours' | 'needsTable' | 'past' | 'groupRequest'

export type SlotCheck = SlotOffer | SlotRefusal

export type SlotOffer = {
  ok: true
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  /** The end of its occupancy: `endsAt` and the buffer, or where the next party begins. */
  occupiedUntil: Temporal.Instant
  serviceDate: string
  /** Null outside all services. */
  serviceId: string | null
  turnMinutes: number
  bufferMinutes: number
  leavesAtClose: boolean
  /** Null only with the flag `needsTable`. */
  match: TableMatch | null
  flags: { overPacing: boolean; outsideHours: boolean; needsTable: boolean }
  warnings: SlotWarning[]
}

/** For staff to read: allowed, but not usual. */
export type SlotWarning =
  /** The party is smaller than the table is meant for. */
  | 'belowMinimum'
  /** Tables that are not among the combinations. */
  | 'adHocTables'
  /** The next party comes before the turn time is over. */
  | 'cutByNext'

export type SlotRefusal = {
  ok: false
  reason: Reason
  /** Somebody else's booking is in the way; otherwise it could never have been. */
  isTaken: boolean
  /** What would let it through, for those who may. */
  override: Override | null
  /** Of the tables picked by hand: what is wrong with each. */
  tables?: TableVerdict[]
}

/** Whether a party may be booked at that start, and where it sits. The same rules as `findSlots`. */
export function checkSlot(request: SlotRequest): SlotCheck {
  const { night, startsAt, channel, serviceId } = request
  const startMs = startsAt.epochMilliseconds
  const endsMs = isOnline(channel) ? null : request.endsAt?.epochMilliseconds
  if (endsMs != null && endsMs <= startMs) return refusal('OUTSIDE_HOURS')

  const search = searchNight(request)
  const question: StartQuestion = {
    ...search.question,
    notBeforeMs: notBefore(request),
    allow: allowedTo(request),
    endsMs,
  }
  const answer = (place: Place, judgement: Judgement) => {
    if (judgement.reason) return ruledOut(judgement, question)
    return takeSeat({ request, search, place, judgement })
  }

  const running = runningAt(startMs, search.services, serviceId)
  if (running.length > 0)
    return best(running.map((open) => answer(open, judgeStart(open, startMs, question))))

  if (!question.allow.outsideHours && !takesNoMore(startMs, question)) {
    const reason = night.services.length === 0 ? 'CLOSED' : 'OUTSIDE_HOURS'
    return refusal(reason, { override: overrideFor(reason, channel) })
  }
  const place = outsideServices(request, search)
  return answer(place, judgeOutside(place, startMs, question))
}

/** The stable code of a refusal: what somebody else took is `SLOT_TAKEN`, the rest bears its reason. */
export function refusalCode({ reason, isTaken }: SlotRefusal): Exclude<Reason, 'PACING'> | 'SLOT_TAKEN' {
  if (isTaken) return 'SLOT_TAKEN'
  return reason === 'PACING' ? 'NO_TABLE' : reason
}

/** Those that are running then, or the one that was named; first the ones that have that start on offer. */
function runningAt(
  startMs: number,
  services: readonly OpenService[],
  serviceId: string | null | undefined,
): OpenService[] {
  return services
    .filter(({ service }) => !serviceId || service.id === serviceId)
    .filter(({ window }) => window.opensMs <= startMs && startMs < window.closesMs)
    .sort((a, b) => Number(isOnGrid(startMs, b.window)) - Number(isOnGrid(startMs, a.window)))
}

/** Guests may not take anything on themselves, except to ask. */
function allowedTo({ channel, allow = {} }: SlotRequest): Allowances {
  return isOnline(channel) ? { groupRequest: allow.groupRequest } : allow
}

/** Staff may still write into a night that has begun, and with leave into earlier ones. */
function notBefore({ night, channel, now, allow }: SlotRequest): number {
  if (isOnline(channel)) return now.epochMilliseconds
  const isTonight = serviceDateOf(now, night.venue) === night.serviceDate
  return isTonight || allow?.past ? -Infinity : now.epochMilliseconds
}

function ruledOut({ reason, bucket }: Judgement, { partySize, channel }: StartQuestion): SlotRefusal {
  const isTaken =
    reason === 'PACING' &&
    bucket !== null &&
    fitsPacing({ ...bucket, covers: 0, parties: 0, onlineCovers: 0 }, partySize, isOnline(channel))
  return refusal(reason!, { isTaken, override: overrideFor(reason!, channel) })
}

/** Of services that overlap: the first that takes the party with the fewest rules broken, else the nearest refusal. */
function best(checks: readonly SlotCheck[]): SlotCheck {
  const offers = checks.filter((check) => check.ok)
  const broken = ({ flags }: SlotOffer) => Object.values(flags).filter(Boolean).length
  if (offers.length > 0) return offers.toSorted((a, b) => broken(a) - broken(b))[0]!

  const refusals = checks.filter((check) => !check.ok)
  const nearest = lastReason(refusals.map(({ reason }) => reason))
  return refusals.find(({ reason }) => reason === nearest)!
}
