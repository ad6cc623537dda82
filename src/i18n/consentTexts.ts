import type { Language } from './errors'

type ConsentText = { version: string } & Record<Language, string>

/** What a consent says that the staff notes for a guest. Another wording is another version. */
export const spokenAllergyConsent: ConsentText = {
  version: 'spoken-1',
  pl: 'Gość zgodził się w rozmowie z obsługą, by lokal zapisał jego alergie i uwzględnił je podczas wizyty.',
  en: 'The guest agreed, speaking with the staff, to have the allergies kept and heeded during the visit.',
}
