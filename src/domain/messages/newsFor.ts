import type { ReservationStatus } from '../reservation/statuses'
import { addressFor } from './addressFor'
import type { MessageKind } from './kinds'
import type { History, Subject, Told } from './messagesFor'
import type { MessagingRules } from './messagingRules'

type Change = { before: Subject | null; after: Subject; history: History; rules: Pick<MessagingRules, 'sms'> }

/** What a guest hears at once when a reservation came to be or changed; null when there is nothing to say. */
export function newsFor({ before, after, history, rules }: Change): MessageKind | null {
  const { told, waiting } = history
  if (!before || before.status !== after.status) return onArrival(before, after, told)

  const kind = stateKind[after.status]
  if (!kind) return null
  if (kind === 'confirmation' && told && !isSame(told, after)) return 'change'
  if (!isSame(before, after)) return told && isSame(told, after) ? null : kind

  // Nothing else is new but the address or the language: whoever was told need not be told again.
  const address = (of: Subject) => addressFor(kind, of, rules.sms)?.recipient ?? null
  const isElsewhere = address(before) !== address(after) && address(after) !== null
  const isNewsWaiting = waiting.some((one) => one.kind !== 'reminder' && one.kind !== 'feedbackRequest')
  return !told && (isElsewhere || isNewsWaiting) ? kind : null
}

/** What a booking in this state says of itself. */
const stateKind: Partial<Record<ReservationStatus, MessageKind>> = {
  pending_payment: 'paymentLink',
  pending: 'requestReceived',
  waitlisted: 'waitlistJoined',
  confirmed: 'confirmation',
  cancelled_guest: 'cancellation',
  cancelled_venue: 'cancellation',
  declined: 'declined',
}

/** A step of the status machine, as the guest hears of it. Mis-taps at the door are put right in silence. */
function onArrival(before: Subject | null, after: Subject, told: Told | null): MessageKind | null {
  const from = before?.status ?? null
  switch (after.status) {
    case 'held':
      // A hold is the guest's own, who is about to pay; only one from the waiting list is an offer.
      return from === 'waitlisted' ? 'waitlistOffer' : null
    case 'confirmed':
      return from === 'arrived' || from === 'no_show' ? null : 'confirmation'
    case 'cancelled_guest':
      // Whoever leaves the form in which he pays, or gets up from the bar, knows it.
      return (from === 'held' && !told) || from === 'arrived' ? null : 'cancellation'
    case 'expired':
      return from === 'pending' || from === 'pending_payment' ? 'declined' : null
    default:
      return stateKind[after.status] ?? null
  }
}

const isSame = (one: Told, other: Told): boolean =>
  one.startsAt.equals(other.startsAt) && one.endsAt.equals(other.endsAt) && one.partySize === other.partySize
