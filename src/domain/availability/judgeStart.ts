import { isOnline, type Channel } from './channel'
import type { Night, Seating } from './night'
import type { OpenService } from './openService'
import { fitsPacing, type Bucket } from './pacing'
import type { Reason } from './reason'
import { isOnGrid, isWithinHours } from './serviceWindow'

/** What is asked of every start, the same from a list of slots and from the commit. Epoch milliseconds. */
export type StartQuestion = {
  night: Pick<Night, 'serviceDate'>
  partySize: number
  channel: Channel
  /** The first start that has not passed for whoever asks. */
  notBeforeMs: number
  /** The reservation that is being changed, as it is now; null when it has no place of its own (cancelled, lapsed). */
  moving: Seating | null
  allow: { overPacing?: boolean; outsideHours?: boolean; groupRequest?: boolean }
  /** An end set by hand. */
  endsMs?: number | null
}

export type Judgement = {
  /** The first rule that refuses; null when only a table is still to be found. */
  reason: Reason | null
  endMs: number
  turnMinutes: number
  leavesAtClose: boolean
  /** Null outside all services: there is no pacing. */
  bucket: Bucket | null
  isOverPacing: boolean
  isOutsideHours: boolean
  /** Larger than bookable online, for staff to answer: it need not have a table yet. */
  isGroupRequest: boolean
}

/** Everything but the table, in the order of the rules: hours, time limits, party, stay, pacing. */
export function judgeStart(
  open: OpenService,
  startMs: number,
  question: StartQuestion,
): Judgement & { bucket: Bucket } {
  const stay = stayFrom(startMs, open, question)
  const bucket = open.bucketAt(startMs)
  const isOutsideHours = !isWithinHours(startMs, open.window) || stay.isTooLong
  const isOverPacing = !fitsPacing(bucket, question.partySize, isOnline(question.channel))
  const isGroupRequest = isTooLarge(open, question) && question.allow.groupRequest === true

  const takesMore = !takesNoMore(startMs, question)
  const mayBeOutside = question.allow.outsideHours || !takesMore
  const mayExceed = question.allow.overPacing || isGroupRequest || !takesMore

  return {
    reason:
      hoursRefusal(startMs, open, question, isOutsideHours && !mayBeOutside) ??
      timeRefusal(startMs, open, question) ??
      partyRefusal(open, question) ??
      (isOverPacing && !mayExceed ? 'PACING' : null),
    endMs: stay.endMs,
    turnMinutes: stay.turnMinutes,
    leavesAtClose: stay.leavesAtClose,
    bucket,
    isOverPacing,
    isOutsideHours,
    isGroupRequest,
  }
}

/** Who comes at the time it has with no more guests than it had takes nothing from anybody. */
export function takesNoMore(startMs: number, question: StartQuestion): boolean {
  return keepsItsStart(startMs, question) && question.partySize <= question.moving!.partySize
}

/** Guests start at the times on offer; a change that keeps its start keeps it wherever it is. Staff start when they like. */
function hoursRefusal(
  startMs: number,
  { window }: OpenService,
  question: StartQuestion,
  isRefused: boolean,
): Reason | null {
  const mayStart =
    !isOnline(question.channel) || keepsItsStart(startMs, question) || isOnGrid(startMs, window)
  return mayStart && !isRefused ? null : 'OUTSIDE_HOURS'
}

function timeRefusal(startMs: number, { limits }: OpenService, question: StartQuestion): Reason | null {
  if (startMs < question.notBeforeMs) return 'TOO_SOON'
  if (!isOnline(question.channel) || keepsItsStart(startMs, question)) return null

  if (startMs < limits.earliestMs) return 'TOO_SOON'
  if (limits.lastDate !== null && question.night.serviceDate > limits.lastDate) return 'TOO_FAR'
  return limits.isPastCutoff ? 'PAST_CUTOFF' : null
}

/** The bounds of a service are those of guests who book themselves; the tables' own hold for all. */
function partyRefusal(open: OpenService, question: StartQuestion): Reason | null {
  const { partySize, channel, allow } = question
  if (!Number.isInteger(partySize) || partySize < 1) return 'PARTY_TOO_SMALL'
  if (isOnline(channel) && partySize < open.service.minParty) return 'PARTY_TOO_SMALL'
  return isTooLarge(open, question) && !allow.groupRequest ? 'PARTY_TOO_LARGE' : null
}

function isTooLarge({ service }: OpenService, { partySize, channel }: StartQuestion): boolean {
  return isOnline(channel) && service.maxPartyOnline !== null && partySize > service.maxPartyOnline
}

type Stay = { endMs: number; turnMinutes: number; leavesAtClose: boolean; isTooLong: boolean }

/** A stay past closing time is refused where parties must end by then or an end was set by hand, else cut short. */
function stayFrom(startMs: number, { service, window, turns }: OpenService, question: StartQuestion): Stay {
  if (question.endsMs != null) {
    const turnMinutes = Math.round((question.endsMs - startMs) / 60_000)
    const isTooLong = question.endsMs > window.closesMs
    return { endMs: question.endsMs, turnMinutes, leavesAtClose: false, isTooLong }
  }
  const turnMinutes = turns.of(question.partySize, startMs)
  const endMs = startMs + turnMinutes * 60_000
  const isTooLong = endMs > window.closesMs
  if (!isTooLong || service.mustEndByClose) return { endMs, turnMinutes, leavesAtClose: false, isTooLong }

  const capped = startMs < window.closesMs ? window.closesMs : endMs
  return { endMs: capped, turnMinutes, leavesAtClose: true, isTooLong: false }
}

function keepsItsStart(startMs: number, { moving }: StartQuestion): boolean {
  return moving?.startsAt.epochMilliseconds === startMs
}
