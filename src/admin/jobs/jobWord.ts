import type { Say } from '@/i18n/admin/say'
import { adminTexts, type TextKey } from '@/i18n/admin/texts'

/** Our word for a task, a queue or a reason; without one, its own. */
export function jobWord(say: Say, kind: 'job' | 'queue' | 'reason', name: string): string {
  const key = `${kind}.${name}`
  return key in adminTexts ? say(key as TextKey) : name || say('reason.unknown')
}
