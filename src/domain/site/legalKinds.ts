/** The texts a house owes its guests; each stands under its own name: `/pl/terms`, `/pl/privacy`. */
export const LEGAL_KINDS = ['terms', 'privacy'] as const
export type LegalKind = (typeof LEGAL_KINDS)[number]

export const isLegalKind = (word: string): word is LegalKind => LEGAL_KINDS.some((kind) => kind === word)
