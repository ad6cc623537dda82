import type { ConsentKind } from '@/domain/customer/consentKinds'
import type { Language } from './errors'
import en from './site/en.json'
import pl from './site/pl.json'

const words = { pl: pl.reserve, en: en.reserve }
const keys = { terms: 'terms', marketing: 'marketing', allergies: 'allergiesConsent' } as const

/** What a guest agrees to beside the boxes of the booking form, word for word, without its links. */
export const onlineConsentText = (kind: ConsentKind, language: Language): string =>
  words[language][keys[kind]].replace(/<\/?\w+>/g, '')
