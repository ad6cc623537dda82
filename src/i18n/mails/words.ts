import { createTranslator } from 'next-intl'
import type { Language } from '../errors'
import en from './en.json'
import pl from './pl.json'

const messages: Record<Language, typeof pl> = { pl, en }

/** What mails say beside the words that staff may edit, one area of it: `mailWords('pl', 'note')('free')`. */
export function mailWords<Area extends keyof typeof pl>(locale: Language, area: Area) {
  return createTranslator({ locale, messages: messages[locale], namespace: area })
}
