export const GIFT_CARD_STATES = ['unpaid', 'active', 'used', 'expired', 'blocked', 'refunded'] as const
export type GiftCardState = (typeof GIFT_CARD_STATES)[number]

/** The drawn cards that a buyer may choose from. */
export const GIFT_CARD_DESIGNS = ['coupe', 'highball', 'citrus', 'night'] as const
export type GiftCardDesign = (typeof GIFT_CARD_DESIGNS)[number]
