import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Refusal } from '@/queries/reservations/refusal'

/** Fields of the form that can be wrong, each by the name it has there. */
const FIELDS = ['startsAt', 'name', 'phone', 'email', 'terms', 'allergiesConsent', 'partySize'] as const

export type FieldName = (typeof FIELDS)[number]
export type FieldErrors = Partial<Record<FieldName, string>>

/** What is wrong with which field, in the words of the form. Paths of the body that it does not have stay with the API's sentence. */
export function fieldErrors(refusal: Refusal | null, locale: Locale): FieldErrors {
  const t = wordsFor(locale, 'reserve')
  const errors: FieldErrors = {}
  for (const { path } of refusal?.fields ?? []) {
    const isNoContact = path === 'guest' || path === 'guest.contact'
    const name = isNoContact ? 'email' : fieldOf(path)
    if (name) errors[name] ??= t(`missing.${isNoContact ? 'contact' : name}`)
  }
  return errors
}

/** `guest.email` is `email`, `consents.allergies` the box below the allergies. */
function fieldOf(path: string): FieldName | null {
  if (path === 'consents.allergies') return 'allergiesConsent'
  const last = path.split('.').at(-1)
  return FIELDS.find((name) => name === last) ?? null
}
