import { type Temporal } from 'temporal-polyfill'
import { messagesFor, type History, type PlannedMessage, type Subject } from '@/domain/messages/messagesFor'
import { usualMessagingRules as rules } from '@/domain/messages/messagingRules'
import type { MessageStatus } from '@/domain/messages/messageStatuses'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { instantOf } from '@/domain/time/instantOf'
import { isBefore } from '@/domain/time/isBefore'
import { storedInstant } from '@/domain/time/storedInstant'
import type { DemoReservation } from './makeReservations'

type Question = { reservations: readonly DemoReservation[]; now: Temporal.Instant; timeZone: string }
export type DemoMessage = ReturnType<typeof toRow>

/** So many of the newest answers are left to the worker, so that a new house finds mails to look at in its outbox. */
const LEFT_TO_SEND = 12

/**
 * What the guests of the demo bar were written by now, and what they will be: planned by the rules of the domain from what became
 * of each booking. Reminders that are still ahead go out when their time comes.
 */
export function demoMessages({ reservations, now, timeZone }: Question): DemoMessage[] {
  const rows = reservations
    .filter(({ guest }) => guest !== null)
    .flatMap((booking) => lifeOf(booking, timeZone).map((planned) => toRow(planned, booking, now)))
  const fresh = rows
    .filter(({ kind, status, isAhead }) => status === 'sent' && isAhead && isNews(kind))
    .sort((a, b) => b.dueAt.localeCompare(a.dueAt))
    .slice(0, LEFT_TO_SEND)
  for (const row of fresh) Object.assign(row, { status: 'planned', sentAt: null, attempts: 0 })
  return rows
}

const isNews = (kind: PlannedMessage['kind']) => kind === 'confirmation' || kind === 'requestReceived'

type Planned = PlannedMessage & { revision: number; isVoid: boolean; told: Subject }

/** What was planned when it was booked, and what came of its end. */
function lifeOf(booking: DemoReservation, timeZone: string): Planned[] {
  const first = subjectOf(booking, statusAtFirst(booking.status))
  const bookedAt = instantOf(booking.createdAt!)
  const nothing: History = { told: null, waiting: [], knownSince: bookedAt }
  const plans = messagesFor({ before: null, after: first, history: nothing, rules, timeZone, now: bookedAt })
  if (first.status === booking.status) return plans.map((plan) => at(plan, booking.revision, first))

  const last = subjectOf(booking, booking.status)
  const endedAt = instantOf(booking.changedAt!)
  const known: History = { told: first, waiting: [], knownSince: bookedAt }
  const ends = messagesFor({ before: first, after: last, history: known, rules, timeZone, now: endedAt })
  // Going to the table leaves what was planned as it is; anything else makes it untrue.
  const isOff = !IN_HOUSE.includes(booking.status)
  return [
    ...plans.map((plan) => ({
      ...at(plan, booking.revision - Number(isOff), first),
      isVoid: isOff && !isBefore(plan.dueAt, endedAt),
    })),
    ...ends.map((plan) => at(plan, booking.revision, last)),
  ]
}

const at = (plan: PlannedMessage, revision: number, told: Subject): Planned => ({
  ...plan,
  revision,
  told,
  isVoid: false,
})

const IN_HOUSE: readonly ReservationStatus[] = ['arrived', 'seated', 'completed', 'no_show']

function statusAtFirst(status: ReservationStatus): ReservationStatus {
  if (status === 'pending' || status === 'waitlisted') return status
  return status === 'expired' ? 'waitlisted' : 'confirmed'
}

const subjectOf = (booking: DemoReservation, status: ReservationStatus): Subject => ({
  status,
  startsAt: instantOf(booking.startsAt!),
  endsAt: instantOf(booking.endsAt!),
  partySize: booking.partySize,
  serviceDate: booking.serviceDate,
  locale: booking.guest?.locale ?? 'pl',
  email: booking.guestEmail,
  phone: booking.guest?.phone ?? null,
  waitsUntil: null,
})

function toRow(planned: Planned, booking: DemoReservation, now: Temporal.Instant) {
  const { kind, channel, recipient, part, dueAt, hoursBefore, skipped, revision, isVoid, told } = planned
  const status = statusOf(planned, now)
  return {
    reservationId: booking.id,
    kind,
    channel,
    recipient,
    part,
    locale: told.locale,
    serviceDate: booking.serviceDate,
    messageRevision: revision,
    dueAt: storedInstant(dueAt),
    status,
    reason: isVoid ? 'CHANGED' : (skipped ?? null),
    plannedAt: booking.createdAt!,
    sentAt: status === 'sent' ? storedInstant(dueAt.add({ seconds: 3 })) : null,
    attempts: status === 'sent' ? 1 : 0,
    /** Whether the evening is still to come. */
    isAhead: isBefore(now, told.startsAt),
    details: {
      told: {
        startsAt: storedInstant(told.startsAt),
        endsAt: storedInstant(told.endsAt),
        partySize: told.partySize,
      },
      ...(hoursBefore === undefined ? {} : { hoursBefore }),
    },
  }
}

function statusOf({ isVoid, skipped, dueAt }: Planned, now: Temporal.Instant): MessageStatus {
  if (isVoid) return 'superseded'
  if (skipped) return 'skipped'
  return isBefore(now, dueAt) ? 'planned' : 'sent'
}
