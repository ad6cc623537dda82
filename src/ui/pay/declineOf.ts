const KNOWN = ['insufficient_funds', 'expired_card', 'incorrect_cvc', 'authentication_required'] as const

/** A provider's word for a decline, as far as we have a sentence for it. */
export const declineOf = (code: string | null) => KNOWN.find((known) => known === code) ?? 'other'
