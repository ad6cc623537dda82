import { Temporal } from 'temporal-polyfill'
import type { ReservationStatus } from '../reservation/statuses'
import { isBefore } from '../time/isBefore'
import { isReminderTooLate, latestSendAt } from './lateness'
import { FEEDBACK_LATEST_MS } from './messagesFor'
import type { MessageChannel, MessageKind } from './kinds'
import type { SkipReason } from './messageStatuses'
import { outsideQuietHours } from './outsideQuietHours'

/** A message about a booking whose time has come. */
export type DueMessage = {
  kind: MessageKind
  channel: MessageChannel
  part: number
  dueAt: Temporal.Instant
  messageRevision: number
  recipient: string | null
}

/** The booking as it is now, read again. */
export type Now = {
  status: ReservationStatus
  messageRevision: number
  startsAt: Temporal.Instant
  email: string | null
  phone: string | null
  isErased: boolean
  /** What went to this address came back, or its owner complained. */
  isBounced: boolean
  waitsUntil: Temporal.Instant | null
  /** A later reminder of the same booking is due as well, or has gone out. */
  isOvertaken: boolean
  /** A message of the same kind went out for this visit under an earlier revision. */
  isAskedAlready: boolean
}

export type Verdict =
  | { outcome: 'send' }
  | { outcome: 'skipped'; reason: SkipReason }
  | { outcome: 'superseded'; reason: 'CHANGED' }
  /** Not now: at night no text messages go out. */
  | { outcome: 'later'; at: Temporal.Instant }

type Question = { message: DueMessage; booking: Now; now: Temporal.Instant; timeZone: string }

/** Whether a planned message still holds at the moment at which it would go out. Nothing planned is trusted. */
export function checkAtSend({ message, booking, now, timeZone }: Question): Verdict {
  const skip = (reason: SkipReason): Verdict => ({ outcome: 'skipped', reason })
  if (booking.isErased) return skip('ERASED')
  if (message.messageRevision !== booking.messageRevision) return { outcome: 'superseded', reason: 'CHANGED' }
  if (!TRUE_WHILE[message.kind]?.includes(booking.status)) return skip('STATUS')

  const address = message.channel === 'sms' ? booking.phone : booking.email
  if (!message.recipient || address !== message.recipient) return skip('NO_ADDRESS')
  if (booking.isBounced) return skip('BOUNCED')
  if (message.kind === 'reminder' && booking.isOvertaken) return skip('OVERTAKEN')
  if (message.kind === 'feedbackRequest' && booking.isAskedAlready) return skip('ALREADY_SENT')
  if (isTooLate({ message, booking, now })) return skip('TOO_LATE')
  return byNight({ message, booking, now, timeZone })
}

/** What a message says is true in these states alone. */
const TRUE_WHILE: Partial<Record<MessageKind, readonly ReservationStatus[]>> = {
  requestReceived: ['pending'],
  waitlistJoined: ['waitlisted'],
  waitlistOffer: ['held'],
  paymentLink: ['pending_payment'],
  confirmation: ['confirmed'],
  change: ['confirmed'],
  reminder: ['confirmed'],
  cancellation: ['cancelled_guest', 'cancelled_venue'],
  declined: ['declined', 'expired'],
  feedbackRequest: ['completed'],
}

function isTooLate({ message, booking, now }: Omit<Question, 'timeZone'>): boolean {
  const { dueAt, kind } = message
  const { startsAt, waitsUntil } = booking
  switch (kind) {
    case 'reminder':
      return isReminderTooLate({ dueAt, startsAt, now })
    case 'waitlistOffer':
    case 'paymentLink':
      return !isBefore(now, waitsUntil ?? startsAt)
    case 'cancellation':
    case 'declined':
      // That nobody expects them any more is worth knowing for a day, whenever they were to come.
      return !isBefore(now, dueAt.add({ hours: 24 })) && !isBefore(now, startsAt)
    case 'feedbackRequest':
      return now.epochMilliseconds - dueAt.epochMilliseconds > FEEDBACK_LATEST_MS
    default:
      return !isBefore(now, startsAt)
  }
}

/** A text message that was due in the evening and comes late waits for the morning; answers to the guest do not wait. */
function byNight({ message, booking, now, timeZone }: Question): Verdict {
  const isAnswer = message.kind !== 'reminder' && message.kind !== 'feedbackRequest'
  if (message.channel !== 'sms' || isAnswer) return { outcome: 'send' }
  const { startsAt } = booking
  // Feedback comes after the start, so that nothing has to fit before it.
  const before = message.kind === 'reminder' ? startsAt : now.add({ hours: 48 })
  const at = outsideQuietHours({ dueAt: now, startsAt: before, now, timeZone })
  if (!at) return { outcome: 'skipped', reason: 'QUIET_HOURS' }
  if (Temporal.Instant.compare(at, now) <= 0) return { outcome: 'send' }
  const isInTime = message.kind !== 'reminder' || !isBefore(latestSendAt(startsAt), at)
  return isInTime ? { outcome: 'later', at } : { outcome: 'skipped', reason: 'QUIET_HOURS' }
}
