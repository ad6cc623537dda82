import { createHash } from 'node:crypto'
import { CONSENT_KINDS, type ConsentKind } from '@/domain/customer/consentKinds'
import { onlineConsentText } from '@/i18n/onlineConsents'
import type { ConsentAnswer } from '@/operations/customers/recordConsents'

/**
 * What a guest has agreed to, in the words that stood there. The version of the terms is the venue's own; that of the other
 * words is made of them. A box that was left alone takes nothing back.
 */
export function consentsOf(
  given: Partial<Record<ConsentKind, boolean>>,
  { language, termsVersion }: { language: 'pl' | 'en'; termsVersion: string },
): ConsentAnswer[] {
  return CONSENT_KINDS.filter((kind) => given[kind] === true).map((kind) => {
    const text = onlineConsentText(kind, language)
    const textVersion = kind === 'terms' ? termsVersion : `online-${digest(text)}`
    return { kind, given: true, text, textVersion }
  })
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)
