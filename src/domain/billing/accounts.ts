/**
 * The accounts of the house's payment book, each in minor units of one currency. A positive line is a debit (the house has
 * or is owed more), a negative one a credit (it owes or has earned more); the lines of an entry add up to zero.
 */
export const ACCOUNTS = [
  /** With the payment provider, not yet paid out. */
  'gateway',
  /** Paid out to the house's bank. */
  'bank',
  /** Paid by guests for nights to come: owed to them until the night. */
  'deposits',
  /** Gift cards sold and not yet used. */
  'giftCards',
  /** Came off the bill at the table; the till has the sale. */
  'settledAtTable',
  /** Kept after a late cancellation or a no-show. */
  'retained',
  /** What was left on gift cards when they ended. */
  'giftCardsExpired',
  /** Memberships paid. */
  'memberships',
  /** What the provider keeps. */
  'fees',
  /** Taken back by a guest's bank, undecided. */
  'disputed',
  /** Disputes lost. */
  'disputesLost',
] as const

export type Account = (typeof ACCOUNTS)[number]
