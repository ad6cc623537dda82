import type { Account } from './accounts'

export type Line = {
  account: Account
  /** Debit above zero, credit below; whole minor units. */
  amountCents: number
}

/** Something that has happened to money, as it stands in the book for good. What was wrong is put right by another entry. */
export type Entry = { kind: EntryKind; currency: string; lines: Line[] }

export const ENTRY_KINDS = [
  'depositCharged',
  'guaranteeCharged',
  'refunded',
  /** The bank would not have it: it is with the provider again. */
  'refundFailed',
  'depositRetained',
  /** Kept after all not: a late guest, a mis-tap. */
  'retainedReleased',
  'depositApplied',
  'appliedReleased',
  'fee',
  'feeReturned',
  'giftCardIssued',
  'giftCardRedeemed',
  'giftCardReturned',
  'giftCardExpired',
  'membershipCharged',
  'paidOut',
  'payoutFailed',
  'disputeOpened',
  'disputeWon',
  'disputeLost',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]
