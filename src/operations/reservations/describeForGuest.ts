import { Temporal } from 'temporal-polyfill'
import { cancellationCost } from '@/domain/policy/cancellationCost'
import type { PaymentToMake } from '@/operations/billing/presentPayment'
import type { DepositStateWord } from '@/domain/billing/depositState'
import { isLapsed } from '@/domain/reservation/isLapsed'
import type { Occasion } from '@/domain/reservation/occasions'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { allowedChanges } from '@/domain/reservation/statusChanges'
import { isBefore } from '@/domain/time/isBefore'
import { withOffset } from '@/domain/time/withOffset'
import { env } from '@/env'
import type { OwnReservation } from './findOwnReservation'
import { manageTokenOf } from './manageToken'
import { receiptOf, type PolicyReceipt } from './receiptOf'

/** A guest's own reservation, as its link shows it. Instants are ISO strings with the venue's offset. */
export type GuestReservation = {
  reference: string
  status: ReservationStatus
  startsAt: string
  endsAt: string
  serviceDate: string
  timeZone: string
  /** The calendar has turned, the night has not. */
  isAfterMidnight: boolean
  partySize: number
  area: { id: string; name: string } | null
  guest: { name: string; email: string | null; phone: string | null }
  notes: string | null
  occasion: Occasion | null
  canChange: boolean
  canCancel: boolean
  /** What cancelling costs at the moment of the answer; null when it cannot be cancelled. */
  cancellation: CancellationNow | null
  /** What was agreed about money, in numbers; null where nothing was, or it is over. */
  receipt: PolicyReceipt | null
  guestIsComing: boolean
  /** A table that came free for somebody on the waiting list. */
  offer: { until: string } | null
  holdExpiresAt: string | null
  depositState: DepositStateWord
  paidCents: number
  calendarUrl: string
  revision: number
  /** In the answer to a change or an offer that has to be paid for first: the booking stands as it was until then. */
  payment?: PaymentToMake
}

export type CancellationNow = {
  feeCents: number
  refundCents: number
  /** Kept of what was paid. */
  keptCents: number
  /** May be charged to the saved card, if the house decides so. */
  extraCents: number
  currency: string | null
  isFree: boolean
  /** Until when it costs nothing, gone or to come; null when it always or never does. */
  deadline: string | null
  /** What it will cost next; null where it stays as it is. */
  lateFeeCents: number | null
  text: string | null
}

export function describeForGuest(own: OwnReservation, now: Temporal.Instant): GuestReservation {
  const { timeZone } = own.venue
  const [startsAt, endsAt] = [at(own.startsAt), at(own.endsAt ?? own.startsAt)]
  const status = statusNow(own, now)
  const isComing = isBefore(now, startsAt)
  const canCancel = guestSteps(own, now).includes('cancelled_guest')
  const holdExpiresAt = status === 'held' ? shown(own.holdExpiresAt, timeZone) : null
  return {
    reference: own.reference,
    status,
    startsAt: withOffset(startsAt, timeZone),
    endsAt: withOffset(endsAt, timeZone),
    serviceDate: own.serviceDate,
    timeZone,
    isAfterMidnight: startsAt.toZonedDateTimeISO(timeZone).toPlainDate().toString() !== own.serviceDate,
    partySize: own.partySize,
    area: own.area,
    guest: { name: own.guest.name ?? '', email: own.guest.email, phone: own.guest.phone },
    notes: own.notes,
    occasion: own.occasion,
    canChange: isComing && CHANGEABLE.includes(status),
    canCancel,
    cancellation: canCancel ? cancellationNow(own, status, now) : null,
    receipt: RECEIPTED.includes(status) ? receiptOf(own, startsAt, now) : null,
    guestIsComing: own.guestIsComing,
    offer: holdExpiresAt && own.isOffer ? { until: holdExpiresAt } : null,
    holdExpiresAt,
    depositState: own.depositState,
    paidCents: own.paidCents,
    calendarUrl: calendarUrlOf(own),
    revision: own.revision,
  }
}

const RECEIPTED: readonly ReservationStatus[] = ['held', 'pending_payment', 'pending', 'confirmed']
const CHANGEABLE: readonly ReservationStatus[] = ['confirmed', 'pending', 'waitlisted']

/** What has run out by time is over, whether or not anybody has tidied it up. */
export const statusNow = (own: OwnReservation, now: Temporal.Instant): ReservationStatus =>
  isLapsed({ ...own, holdExpiresAt: orNull(own.holdExpiresAt), expiresAt: orNull(own.expiresAt) }, now)
    ? 'expired'
    : own.status

export const calendarUrlOf = (link: { id: string; tokenVersion: number }): string =>
  `${env.SERVER_URL}/api/reservations/manage/${manageTokenOf(link)}/calendar.ics`

/** What the guest may make of it by himself. */
export function guestSteps(own: OwnReservation, now: Temporal.Instant): ReservationStatus[] {
  const changes = allowedChanges({
    from: statusNow(own, now),
    actor: 'guest',
    now,
    venue: own.venue,
    serviceDate: own.serviceDate,
    startsAt: at(own.startsAt),
    endsAt: at(own.endsAt ?? own.startsAt),
    noShowGraceMinutes: own.venue.noShowGraceMinutes,
    autoNoShow: false,
    isSettled: own.isOffer,
  })
  return changes.map(({ to }) => to)
}

/** Only a booking that stands can cost anything: not a request, nor a table that is held or waited for. */
function cancellationNow(
  own: OwnReservation,
  status: ReservationStatus,
  now: Temporal.Instant,
): CancellationNow {
  const { policySnapshot: snapshot, partySize, waiveFees, venue } = own
  const cost = cancellationCost({
    snapshot: status === 'confirmed' ? snapshot : null,
    startsAt: at(own.startsAt),
    now,
    covers: partySize,
    paidCents: own.paidCents,
    by: 'guest',
    waiveFees,
    mayChargeCard: own.mayChargeCard,
  })
  return {
    feeCents: cost.feeCents,
    refundCents: cost.refundCents,
    keptCents: cost.keptCents,
    extraCents: cost.extraCents,
    currency: cost.currency,
    isFree: cost.isFree,
    deadline: cost.freeUntil && withOffset(cost.freeUntil, venue.timeZone),
    lateFeeCents: cost.next?.feeCents ?? null,
    text: snapshot?.text || null,
  }
}

const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)
const orNull = (ms: number | null) => (ms === null ? null : at(ms))
const shown = (ms: number | null, timeZone: string) => (ms === null ? null : withOffset(at(ms), timeZone))
