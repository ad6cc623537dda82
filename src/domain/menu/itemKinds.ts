/** What is sold. */
export const ITEM_KINDS = ['cocktail', 'wine', 'beer', 'spirit', 'soft-drink', 'hot-drink', 'food'] as const

export type ItemKind = (typeof ITEM_KINDS)[number]
