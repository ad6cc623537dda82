/** How a line is taxed: `rate` has its per cent beside it; the others are for whoever keeps the books to decide. */
export const VAT_TREATMENTS = ['none', 'rate', 'outside', 'askAccountant'] as const
export type VatTreatment = (typeof VAT_TREATMENTS)[number]

/** What the house says of deposits and fees it keeps. */
export const RETAINED_VAT = ['askAccountant', 'taxed', 'outside'] as const

/** A voucher for one kind of thing is taxed when it is sold, any other when it is used (art. 8a and 8b of the Polish VAT act). */
export const GIFT_CARD_VAT = ['multiPurpose', 'singlePurpose'] as const

export const PAYOUT_STATES = ['onItsWay', 'paidOut', 'failed'] as const
export const DISPUTE_STATES = ['open', 'won', 'lost'] as const
export const RECONCILIATION_STATES = ['agrees', 'differs', 'failed'] as const
