/** What a guest may agree to. Allergies are data about health and need a consent of their own. */
export const CONSENT_KINDS = ['terms', 'marketing', 'allergies'] as const

export type ConsentKind = (typeof CONSENT_KINDS)[number]
