import type { Money } from '@/domain/billing/entries'
import type { PaymentState } from '@/domain/billing/paymentState'

/** Whoever takes the money. Each write has a key: the same key is the same thing, however often it is sent. */
export type PaymentGateway = {
  provider: 'stripe' | 'sandbox'
  /** For the form in the guest's browser; no secret. */
  publishableKey: string

  /** Opens a payment that the guest finishes in the form. */
  beginPayment: (order: PaymentOrder) => Promise<Begun>
  /** Opens the saving of a card that may be charged later, if somebody decides so. */
  beginGuarantee: (order: GuaranteeOrder) => Promise<Begun>
  /** The same form again, after the page was loaded anew. */
  resumePayment: (providerId: string) => Promise<Begun>
  resumeGuarantee: (providerId: string) => Promise<Begun>
  readPayment: (providerId: string) => Promise<SeenPayment>
  readGuarantee: (providerId: string) => Promise<SeenGuarantee>
  /** Gives a payment up. Answers `paid` when the money was faster. */
  cancelPayment: (providerId: string, key: string) => Promise<SeenPayment>
  cancelGuarantee: (providerId: string, key: string) => Promise<SeenGuarantee>
  /** Charges a saved card without its owner there. A decline is an answer (`open` and why), not a failure. */
  chargeSavedCard: (order: CardCharge) => Promise<SeenPayment>
  refund: (order: RefundOrder) => Promise<SeenRefund>
  readRefund: (providerId: string) => Promise<SeenRefund>
  /** All that went back of a payment, also what was done in the provider's own screens; oldest first. */
  listRefunds: (paymentProviderId: string) => Promise<SeenRefund[]>
  /** What guests' banks want back of a payment. */
  listDisputes: (paymentProviderId: string) => Promise<SeenDispute[]>
  readPayout: (providerId: string) => Promise<SeenPayout>

  /** Opens a membership; its first payment is finished in the form like any other. */
  beginSubscription: (order: SubscriptionOrder) => Promise<BegunSubscription>
  readSubscription: (providerId: string) => Promise<SeenSubscription>
  /** Lets it run out, or ends it at once; one that has ended stays as it is. */
  endSubscription: (providerId: string, key: string, when: 'atPeriodEnd' | 'now') => Promise<SeenSubscription>
  /** The provider's own page, where a member changes the card and ends it; for one visit, and a key by itself. */
  portalLink: (order: { customerId: string; returnUrl: string; locale: 'pl' | 'en' }) => Promise<string>

  /**
   * An event as it came, body unparsed. Throws `BadSignature` for one that is not signed by the provider, or long ago. Its
   * content is only a hint: what it is about is read again.
   */
  readEvent: (body: Uint8Array, signature: string | null, now: Date) => GatewayEvent
  /** What has moved on the provider's account in [since, until), oldest first: to hold the house's own book against. */
  listMovements: (since: Date, until: Date) => AsyncIterable<Movement>
}

export type PaymentOrder = Money & {
  key: string
  /** Our payment, to find it again by. */
  paymentId: string
  /** What the guest reads on the statement of the card. */
  description: string
  receiptEmail?: string | null
}

export type GuaranteeOrder = {
  key: string
  /** Ours. */
  paymentId: string
  name: string
  email?: string | null
  description: string
}

export type CardCharge = Money & {
  key: string
  paymentId: string
  /** As `readGuarantee` says. */
  card: SavedCard
  description: string
}

export type RefundOrder = {
  key: string
  /** Of the payment. */
  providerId: string
  amountCents: number
  /** Ours, to find it again by. */
  refundId: string
}

export type SavedCard = { customerId: string; cardId: string }

/** The client secret opens one payment to one browser: it is never stored and never logged. */
export type Begun = { providerId: string; clientSecret: string; state: PaymentState }

export type SeenPayment = {
  providerId: string
  /** Ours; null for one that was not opened by us. */
  paymentId: string | null
  state: PaymentState
  amountCents: number
  receivedCents: number
  refundedCents: number
  /** What the provider keeps; null while it does not say. */
  feeCents: number | null
  /** ISO 4217, in capitals. */
  currency: string
  /** Why the last attempt failed: a code of the provider such as `insufficient_funds`. */
  decline: string | null
  isDisputed: boolean
}

export type SeenGuarantee = {
  providerId: string
  paymentId: string | null
  state: PaymentState
  /** There once the state is `paid`: the card is saved. */
  card: SavedCard | null
  decline: string | null
}

export type SeenRefund = {
  providerId: string
  refundId: string | null
  /** Of the payment. */
  paymentProviderId: string | null
  state: 'onItsWay' | 'done' | 'failed'
  amountCents: number
  currency: string
  failure: string | null
}

export type SeenDispute = {
  providerId: string
  state: 'open' | 'won' | 'lost'
  amountCents: number
  currency: string
  /** The provider's code for what the guest's bank says, such as `fraudulent`. */
  reason: string | null
  openedAt: Date
  /** Until when the house may answer. */
  answerBy: Date | null
}

export type SeenPayout = {
  providerId: string
  state: 'onItsWay' | 'paidOut' | 'failed'
  amountCents: number
  currency: string
  arrivesAt: Date | null
}

export type SubscriptionOrder = Money & {
  key: string
  /** Ours. */
  membershipId: string
  plan: { id: string; name: string; period: 'month' | 'year' }
  name: string
  email: string
}

/** `payment`: the first one, with its form. */
export type BegunSubscription = { providerId: string; customerId: string; payment: Begun }

export type SeenSubscription = {
  providerId: string
  /** Ours; null for one that was not opened by us. */
  membershipId: string | null
  customerId: string | null
  /** `paused`: nobody tries to collect any more, and it has not ended. */
  state: 'begun' | 'active' | 'pastDue' | 'paused' | 'ended'
  startedAt: Date
  /** When it ends by itself, where somebody has said so. */
  cancelsAt: Date | null
  endedAt: Date | null
  /** Oldest first. */
  invoices: SeenInvoice[]
}

/** What was asked of a member for one period. */
export type SeenInvoice = {
  providerId: string
  /** Of the payment that pays it; null while there is none. */
  paymentProviderId: string | null
  state: 'open' | 'paid' | 'void'
  amountCents: number
  currency: string
  /** The one with which it began. */
  isFirst: boolean
  attempts: number
  /** Of what it is for. */
  periodEnd: Date
}

export type GatewayEvent = {
  /** Unique: what came twice is one event. */
  id: string
  /** The provider's own name, for the record. */
  type: string
  about: 'payment' | 'guarantee' | 'refund' | 'dispute' | 'payout' | 'subscription' | 'other'
  /** Of what it is about; of the payment, for refunds and disputes too. */
  objectId: string | null
  createdAt: Date
}

export type Movement = {
  providerId: string
  kind: 'charge' | 'refund' | 'fee' | 'payout' | 'dispute' | 'other'
  /** Above zero: to the house. */
  amountCents: number
  feeCents: number
  currency: string
  at: Date
  paymentProviderId: string | null
}

/** The event is not from the provider, or somebody has kept it: 400, and nothing is written. */
export class BadSignature extends Error {
  constructor() {
    super('The signature of the event is not right')
    this.name = 'BadSignature'
  }
}
