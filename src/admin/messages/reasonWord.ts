import type { Say } from '@/i18n/admin/say'
import { adminTexts, type TextKey } from '@/i18n/admin/texts'

/** A code as a sentence; a provider's own word stays as it is. */
export function reasonWord(say: Say, reason: string): string {
  const key = `messageReason.${reason}`
  return key in adminTexts ? say(key as TextKey) : reason
}
