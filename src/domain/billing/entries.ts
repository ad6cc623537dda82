import type { Account } from './accounts'
import type { Entry, EntryKind } from './entry'

export type Money = { amountCents: number; currency: string }

/** Moves an amount from one account (credit) to another (debit). Throws where it is no whole amount above zero. */
const move =
  (kind: EntryKind, to: Account, from: Account) =>
  ({ amountCents, currency }: Money): Entry => {
    if (!Number.isSafeInteger(amountCents) || amountCents <= 0)
      throw new Error(`${kind} needs a whole amount above zero, not ${amountCents}`)
    return {
      kind,
      currency,
      lines: [
        { account: to, amountCents },
        { account: from, amountCents: -amountCents },
      ],
    }
  }

/** Every movement of money that the house knows. */
export const entries = {
  depositCharged: move('depositCharged', 'gateway', 'deposits'),
  /** A saved card, charged after somebody decided so: earned at once. */
  guaranteeCharged: move('guaranteeCharged', 'gateway', 'retained'),
  refunded: move('refunded', 'deposits', 'gateway'),
  /** What had been kept is given back after all: a late guest, a kind owner. */
  retainedRefunded: move('refunded', 'retained', 'gateway'),
  refundFailed: move('refundFailed', 'gateway', 'deposits'),
  appliedRefunded: move('refunded', 'settledAtTable', 'gateway'),
  depositRetained: move('depositRetained', 'deposits', 'retained'),
  retainedReleased: move('retainedReleased', 'retained', 'deposits'),
  depositApplied: move('depositApplied', 'deposits', 'settledAtTable'),
  appliedReleased: move('appliedReleased', 'settledAtTable', 'deposits'),
  fee: move('fee', 'fees', 'gateway'),
  feeReturned: move('feeReturned', 'gateway', 'fees'),
  giftCardIssued: move('giftCardIssued', 'gateway', 'giftCards'),
  giftCardRedeemed: move('giftCardRedeemed', 'giftCards', 'settledAtTable'),
  /** A redemption taken back. */
  giftCardReturned: move('giftCardReturned', 'settledAtTable', 'giftCards'),
  giftCardRefunded: move('refunded', 'giftCards', 'gateway'),
  giftCardExpired: move('giftCardExpired', 'giftCards', 'giftCardsExpired'),
  membershipCharged: move('membershipCharged', 'gateway', 'memberships'),
  membershipRefunded: move('refunded', 'memberships', 'gateway'),
  paidOut: move('paidOut', 'bank', 'gateway'),
  payoutFailed: move('payoutFailed', 'gateway', 'bank'),
  disputeOpened: move('disputeOpened', 'disputed', 'gateway'),
  disputeWon: move('disputeWon', 'gateway', 'disputed'),
  disputeLost: move('disputeLost', 'disputesLost', 'disputed'),
} as const
