import type { Temporal } from 'temporal-polyfill'
import { moveSnapshot } from '@/domain/policy/moveSnapshot'
import { pendingExpiresAt } from '@/domain/reservation/pendingExpiresAt'
import { raisesMessageRevision, type Told } from '@/domain/reservation/raisesMessageRevision'
import type { ReservationStatus } from '@/domain/reservation/status'
import { storedInstant } from '@/domain/time/storedInstant'
import type { Decision, Wish } from './decision'
import type { Doc, Facts } from './facts'

type Written = Wish & { decision: Decision }

/** What a decision puts into the document. Instants as they are stored. */
export function writeDown(written: Written): Doc {
  const { before, wanted, decision, read } = written
  const { slot, tableIds, needsTable } = decision
  return {
    startsAt: storedInstant(decision.startsAt),
    endsAt: orNull(decision.endsAt),
    status: decision.status,
    tables: [...tableIds],
    needsTable,
    serviceDate: read.night.serviceDate,
    venueTimeZone: read.night.venue.timeZone,
    ...(slot
      ? {
          service: slot.serviceId,
          turnMinutes: slot.turnMinutes,
          bufferMinutes: slot.bufferMinutes,
          overPacing: slot.overPacing,
          outsideHours: slot.outsideHours,
        }
      : {}),
    ...(isReasonSpent(written) ? { overrideReason: null } : {}),
    ...(slot || decision.status !== before?.status ? { atRisk: false } : {}),
    ...(before && !before.startsAt.equals(decision.startsAt) ? { guestIsComing: false } : {}),
    ...momentsOf(written),
    policySnapshot: snapshotOf(written),
    revision: before ? before.revision + 1 : 1,
    messageRevision: messageRevisionOf(before, wanted, decision),
  }
}

/** A reason covers the exception it was given for: once the party stands within the rules again, the next one needs its own. */
function isReasonSpent({ before, wanted, decision }: Written): boolean {
  const { slot, needsTable } = decision
  if (!before?.overrideReason || wanted.overrideReason !== before.overrideReason) return false
  return slot !== null && !slot.overPacing && !slot.outsideHours && !needsTable
}

/** When what happened, and when what waits runs out. */
function momentsOf({ before, booking, decision, wanted, read }: Written): Doc {
  const { status, seatedAt } = decision
  const now = storedInstant(booking.now)
  const isNew = before?.status !== status
  const waits = {
    holdExpiresAt: status === 'held' ? (isNew ? holdEnd() : before.holdExpiresAt) : null,
    expiresAt: EXPIRING.includes(status) ? (isStill() ? before!.expiresAt : waitEnd()) : null,
  }
  const moments = {
    holdExpiresAt: orNull(waits.holdExpiresAt),
    expiresAt: orNull(waits.expiresAt),
    seatedAt: orNull(seatedAt),
  }
  if (!isNew) return moments
  return {
    ...moments,
    statusChangedAt: now,
    statusChangedBy: booking.actorId ?? booking.actor,
    arrivedAt: arrival(),
    completedAt: status === 'completed' ? completion() : null,
    cancelledAt: status === 'cancelled_guest' || status === 'cancelled_venue' ? now : null,
  }

  function holdEnd() {
    const minutes = read.services.get(decision.slot?.serviceId ?? wanted.serviceId ?? '')?.holdMinutes ?? 10
    return booking.holdExpiresAt ?? booking.now.add({ minutes })
  }

  function waitEnd() {
    const { pendingHours: answerHours, pendingBeforeHours: beforeStartHours } = read.venue
    const { startsAt } = decision
    const requestedAt = booking.now
    return booking.expiresAt ?? pendingExpiresAt({ requestedAt, startsAt, answerHours, beforeStartHours })
  }

  function completion() {
    return booking.isHistory ? orNull(wanted.endsAt ?? wanted.startsAt) : now
  }

  function isStill() {
    return !isNew && before.startsAt.equals(decision.startsAt)
  }

  function arrival() {
    const had = orNull(wanted.arrivedAt)
    if (status === 'arrived' || status === 'seated') return had ?? now
    return status === 'completed' ? had : null
  }
}

const EXPIRING: readonly ReservationStatus[] = ['pending', 'pending_payment']

/** What the guest agreed to moves along, with what was already due. A first snapshot is taken elsewhere. */
function snapshotOf({ before, booking, decision, read }: Written) {
  const snapshot = before?.policySnapshot ?? null
  if (!snapshot || !before) return snapshot
  return moveSnapshot({
    snapshot,
    startsAt: before.startsAt,
    newStartsAt: decision.startsAt,
    now: booking.now,
    timeZone: read.night.venue.timeZone,
    by: booking.actor === 'guest' || booking.isGuestsWish ? 'guest' : 'venue',
    waiveFees: read.waiveFees && before.serviceDate === read.night.serviceDate,
  })
}

export function messageRevisionOf(before: Facts | null, wanted: Facts, decision: ToldNow): number {
  if (!before) return 1
  const now = told({ ...wanted, ...decision })
  return raisesMessageRevision(told(before), now) ? before.messageRevision + 1 : before.messageRevision
}

type ToldNow = Partial<Pick<Decision, 'status' | 'startsAt' | 'endsAt'>>

const told = ({ startsAt, endsAt, partySize, status, locale, email, phone }: Facts): Told => ({
  startsAt,
  endsAt: endsAt ?? startsAt,
  partySize,
  status,
  locale,
  email,
  phone,
})

const orNull = (instant: Temporal.Instant | null | undefined) => (instant ? storedInstant(instant) : null)
