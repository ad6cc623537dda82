import type { Temporal } from 'temporal-polyfill'
import type { Occasion } from '../reservation/occasions'
import type { ReservationStatus } from '../reservation/statuses'
import type { StaffAlert } from './staffAlerts'
import type { ConfirmationFacts } from '../billing/confirmationFacts'
import type { GiftCardDesign } from '../billing/giftCardLists'
import type { RefundReason } from '../billing/refundLists'
import type { MessageKind } from './kinds'

/** The place that writes, as it stands under every message. */
export type VenueFacts = {
  id: string
  name: string
  /** In one line; empty when nobody has filled it in. */
  address: string
  phone: string | null
  email: string | null
  /** IANA; the wall times of a message are those of the venue. */
  timeZone: string
  siteUrl: string
}

/** A booking as its guest may read it, at the moment of sending. */
export type BookingFacts = {
  venue: VenueFacts
  reference: string
  /** Empty when the guest gave none. */
  guestName: string
  status: ReservationStatus
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  /** 'YYYY-MM-DD': the night it belongs to, which is the day before the calendar's after midnight. */
  serviceDate: string
  partySize: number
  /** The part of the house that was asked for, in the language of the message. */
  area: string | null
  occasion: Occasion | null
  notes: string | null
  /** The guest's own page: to say "I'll be there", to change, to cancel. */
  manageUrl: string
  cancelling: CancellingFacts
  /** The entry for the guest's calendar, as the text of an .ics file: the same UID, a higher SEQUENCE with each change. */
  calendar: string
  calendarUrl: string
}

/** What cancelling costs, as the guest agreed when booking. */
export type CancellingFacts = {
  /** The last moment at which it costs nothing; null when it never costs anything, or always does. */
  freeUntil: Temporal.Instant | null
  /** What it costs later, or costs now when there is no free moment left; null when it costs nothing at all. */
  fee: MoneyFacts | null
  /** The words of the policy the guest saw. */
  text: string | null
}

export type MoneyFacts = { cents: number; currency: string }

/** What the guest had been told before, where it was something else; the night as it was named, where that is known. */
export type WasFacts = {
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  partySize: number
  serviceDate: string | null
}

type Booking = { booking: BookingFacts }

/** Money that came or went back; the number is that of the payment. */
type MoneyNews = {
  venue: VenueFacts
  /** Null for what was bought without a booking. */
  booking: BookingFacts | null
  reference: string
  amount: MoneyFacts
  url: string
}

/** A colleague who is written to. */
export type ColleagueFacts = { name: string; email: string }

/** What a message of each kind says, beside the words of the house. */
export type MessageFacts = {
  /** Somebody asked, and a person will answer. */
  requestReceived: Booking & { answerBy: Temporal.Instant | null }
  waitlistJoined: Booking & { wanted: { from: Temporal.Instant; to: Temporal.Instant } | null }
  /** A table came free for somebody on the waiting list; taken with one tap on the guest's own page. */
  waitlistOffer: Booking & { until: Temporal.Instant }
  /** `document`: what the attached file says; null in a sample. */
  paymentConfirmation: MoneyNews & { isDeposit: boolean; document: ConfirmationFacts | null }
  refundMade: MoneyNews & { because: RefundReason }
  /** The card itself: whoever has the code may spend what is on it. */
  giftCard: {
    venue: VenueFacts
    /** As it is written down, in groups of four. */
    code: string
    amount: MoneyFacts
    design: GiftCardDesign
    /** The last day, 'YYYY-MM-DD'. */
    validThrough: string
    from: string | null
    to: string | null
    message: string | null
    balanceUrl: string
    pictureUrl: string
  }
  /** A renewal was not paid. */
  membershipDue: {
    venue: VenueFacts
    plan: string
    amount: MoneyFacts
    /** The last day that was paid for, 'YYYY-MM-DD'. */
    paidThrough: string | null
    /** Nobody tries any more. */
    isResting: boolean
    url: string
  }
  /** `isReminder`: half of the time to pay has gone. */
  paymentLink: Booking & {
    amount: MoneyFacts | null
    payUrl: string
    until: Temporal.Instant | null
    isReminder: boolean
  }
  confirmation: Booking
  change: Booking & { was: WasFacts | null }
  /** `hoursBefore` as the venue set it; what is left may be less when it goes out late. */
  reminder: Booking & { hoursBefore: number; isComing: boolean }
  cancellation: Booking & { by: 'guest' | 'venue'; bookAgainUrl: string }
  /** A request that was turned down, or that nobody answered in time; a table that was not paid for in time. */
  declined: Booking & { because: 'declined' | 'expired' | 'unpaid'; bookAgainUrl: string }
  feedbackRequest: Booking & { feedbackUrl: string }
  staffAlert: {
    venue: VenueFacts
    alert: StaffAlert
    /** Where in the backoffice it is seen to. */
    adminUrl: string
    booking: StaffBookingFacts | null
    /** Of a failure: what failed, in a code or the provider's own words; never anything of a guest. */
    detail: string | null
  }
  invitation: {
    venue: VenueFacts | null
    colleague: ColleagueFacts
    invitedBy: string | null
    url: string
    until: Temporal.Instant
  }
  passwordReset: { venue: VenueFacts | null; colleague: ColleagueFacts; url: string; until: Temporal.Instant }
}

export type FactsOf<Kind extends MessageKind> = MessageFacts[Kind]

/** A booking as staff read it in an alert: enough to act, nothing about health. */
export type StaffBookingFacts = Pick<
  BookingFacts,
  'reference' | 'guestName' | 'startsAt' | 'serviceDate' | 'partySize' | 'status' | 'occasion'
>
