import type { Temporal } from 'temporal-polyfill'
import type { ReservationStatus } from '../reservation/statuses'
import { addressFor, type Contact } from './addressFor'
import { feedbackDueAt } from './feedbackDueAt'
import type { MessageChannel, MessageKind, MessageLocale } from './kinds'
import type { SkipReason } from './messageStatuses'
import type { MessagingRules } from './messagingRules'
import { newsFor } from './newsFor'
import { planReminders } from './planReminders'

/** A booking as far as its guest is told of it. */
export type Told = {
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  partySize: number
  /** 'YYYY-MM-DD': the night as it was named. */
  serviceDate: string
}

export type Subject = Told &
  Contact & {
    status: ReservationStatus
    locale: MessageLocale
    /** Until when an offer or a link to pay holds. */
    waitsUntil: Temporal.Instant | null
  }

export type History = {
  /** What the address the guest has now was last told, by a message that went out or may have; null: nothing. */
  told: Told | null
  /** What was planned and nobody has tried to send. */
  waiting: readonly Waiting[]
  /** Since when the guest has known the time there is now. */
  knownSince: Temporal.Instant
}

export type Waiting = Pick<PlannedMessage, 'kind' | 'part' | 'dueAt'>

type Change = {
  before: Subject | null
  after: Subject
  history: History
  rules: MessagingRules
  timeZone: string
  now: Temporal.Instant
}

export type PlannedMessage = {
  kind: MessageKind
  channel: MessageChannel
  recipient: string | null
  /** Of several messages of a kind, which one; 0 for the only one. */
  part: number
  dueAt: Temporal.Instant
  /** Elapsed hours before the start, of reminders. */
  hoursBefore?: number
  /** What ran out is the time to pay, which only the step itself tells. */
  isUnpaid?: true
  /** Written down all the same, so that everybody sees why it did not go out. */
  skipped?: SkipReason
}

/**
 * What a guest is to be written after a reservation came to be or changed: the news at once, reminders at their time, the
 * question how it was on the day after. What was planned before and has not gone out is void, so everything that is still
 * to be said is in the answer.
 */
export function messagesFor(change: Change): PlannedMessage[] {
  return [...newsOf(change), ...remindersOf(change), ...feedbackOf(change)]
}

function newsOf(change: Change): PlannedMessage[] {
  const { after, now, rules } = change
  const kind = newsFor(change)
  if (!kind) return stillToPay(change)
  const isUnpaid = after.status === 'expired' && change.before?.status === 'pending_payment'
  const news = {
    ...addressed(kind, { dueAt: now, part: 0 }, after, rules),
    ...(isUnpaid ? { isUnpaid } : {}),
  }
  if (kind !== 'paymentLink' || !after.waitsUntil) return [news]

  // Half of the time to pay has gone by then.
  const halfMs = (after.waitsUntil.epochMilliseconds - now.epochMilliseconds) / 2
  if (halfMs <= 0 || news.skipped) return [news]
  const halfway = now.add({ milliseconds: Math.round(halfMs) })
  return [news, addressed(kind, { dueAt: halfway, part: 1 }, after, rules)]
}

/** Nothing is new but, say, the language: that the link was to be brought to mind at half time still holds. */
function stillToPay({ after, history, rules }: Change): PlannedMessage[] {
  const again = history.waiting.find(({ kind, part }) => kind === 'paymentLink' && part > 0)
  if (after.status !== 'pending_payment' || !again) return []
  const { kind, dueAt, part } = again
  return [addressed(kind, { dueAt, part }, after, rules)]
}

export function remindersOf({ before, after, history, rules, timeZone, now }: Change): PlannedMessage[] {
  const to = addressFor('reminder', after, rules.sms)
  if (after.status !== 'confirmed' || !to) return []
  const isNewToGuest = !before || before.status !== 'confirmed' || !before.startsAt.equals(after.startsAt)
  const knownSince = isNewToGuest ? now : history.knownSince
  const { reminderHours } = rules
  const { startsAt } = after
  return planReminders({ startsAt, knownSince, now, reminderHours, timeZone, channel: to.channel }).map(
    (reminder) => ({ kind: 'reminder', ...to, ...reminder }),
  )
}

function feedbackOf({ before, after, history, rules, timeZone, now }: Change): PlannedMessage[] {
  const to = addressFor('feedbackRequest', after, rules.sms)
  if (!rules.feedback || !to || after.status !== 'completed') return []
  // Put right after the visit, it is asked about if it was to be asked about.
  const isStillToAsk = history.waiting.some(({ kind }) => kind === 'feedbackRequest')
  if (before?.status === 'completed' && !isStillToAsk) return []
  const { serviceDate } = after
  const dueAt = feedbackDueAt({ serviceDate, feedbackTime: rules.feedbackTime, timeZone })
  const isOld = now.epochMilliseconds - dueAt.epochMilliseconds > FEEDBACK_LATEST_MS
  return isOld ? [] : [{ kind: 'feedbackRequest', part: 0, dueAt, ...to }]
}

/** After two days a guest is not asked any more. */
export const FEEDBACK_LATEST_MS = 48 * 3_600_000

function addressed(
  kind: MessageKind,
  when: Pick<PlannedMessage, 'dueAt' | 'part'>,
  contact: Contact,
  { sms }: MessagingRules,
): PlannedMessage {
  const to = addressFor(kind, contact, sms)
  if (to) return { kind, ...when, ...to }
  return { kind, ...when, channel: 'email', recipient: null, skipped: 'NO_ADDRESS' }
}
