/** Why a party celebrates, as a guest may choose it. */
export const OCCASIONS = ['birthday', 'anniversary', 'date', 'business', 'celebration', 'other'] as const

export type Occasion = (typeof OCCASIONS)[number]
