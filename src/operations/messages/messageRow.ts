import type { MessageChannel, MessageKind, MessageLocale, SubjectType } from '@/domain/messages/kinds'
import type { StaffAlert } from '@/domain/messages/staffAlerts'

/** What was known when a message was planned and cannot be read later. Nothing secret, and nothing that names anybody. */
export type MessageDetails = {
  /** What the guest knows once it has gone out. Instants in ISO. */
  told?: StoredTold
  /** Of a change: what the guest had been told before. */
  was?: StoredTold
  /** Of a reminder: elapsed hours, as the venue had set them. */
  hoursBefore?: number
  /** Of a booking that ran out: the guest did not pay in time. */
  isUnpaid?: true
  alert?: StaffAlert
  /** Of an invitation: the id of whoever invited. */
  invitedBy?: string
  /** Of a failure: a code. */
  failure?: string
}

/** Instants in ISO. The night, 'YYYY-MM-DD', is missing where it was written down before nights were. */
type StoredTold = { startsAt: string; endsAt: string; partySize: number; serviceDate?: string }

/** A message to be planned. */
export type NewMessage = {
  venueId: string | null
  kind: MessageKind
  channel: MessageChannel
  subjectType: SubjectType
  /** One message of a kind goes out for each revision of a subject; the id of what it is about, or of the occasion. */
  subjectKey: string
  messageRevision: number
  /** Of several messages of a kind, which one. */
  part?: number
  reservationId?: string | null
  customerId?: string | null
  userId?: string | null
  locale: MessageLocale
  recipient: string | null
  /** ISO */
  dueAt: string
  /** 'YYYY-MM-DD' of what it is about, to be found by it. */
  serviceDate?: string | null
  details?: MessageDetails
  /** Written down although it does not go out. */
  skipped?: string
}

/** A message in hand. Instants in ISO. */
export type ClaimedMessage = Required<Omit<NewMessage, 'skipped'>> & {
  id: string
  /** Tries so far, this one included. */
  attempts: number
  /** The name of this hold on it. */
  claim: string
  /** ISO: since when a provider may have it, by a try of which nobody knows how it ended. */
  handedAt: string | null
}
